using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Decisions;

/// <summary>What has become possible in a case, all rules together.</summary>
public sealed class EscalationsOfACaseTests
{
    private static readonly string AsOf = "2019-03-04";

    [Fact]
    public void Expert_consultation_comes_up_with_the_third_failure_of_a_job_ready_person_and_not_before()
    {
        CaseEvent[] ready = [Entries.On("2018-09-03", CaseEventKind.Registered), Entries.On("2018-09-10", CaseEventKind.JudgedJobReady)];

        Assert.DoesNotContain("expert_consultation", Rules([.. ready, .. Entries.Failures(2, "2019-02-01")]));
        Assert.Contains("expert_consultation", Rules([.. ready, .. Entries.Failures(3, "2019-02-01")]));
    }

    [Fact]
    public void A_public_welfare_post_that_only_two_answers_stand_against_is_named_with_its_questions()
    {
        CaseEvent[] entries =
        [
            Entries.On("2018-08-01", CaseEventKind.Registered), Entries.On("2018-08-02", CaseEventKind.Recognised), Entries.On("2018-08-03", CaseEventKind.AgreementSigned),
            Entries.On("2018-08-10", CaseEventKind.JudgedJobReady), .. Entries.Failures(5, "2018-10-01"),
        ];

        var escalation = Of(entries).Single(static one => one.Rule == "last_resort_posts/referral");

        Assert.Equal(Verdict.CannotTell, escalation.Decision.Verdict);
        Assert.NotEmpty(escalation.Decision.Ask);
        Assert.DoesNotContain("last_resort_posts/referral", Rules(entries[..4]));
    }

    [Fact]
    public void Nothing_comes_up_for_whoever_is_in_work_closed_or_without_an_entry()
    {
        CaseEvent[] entries = [Entries.On("2018-09-03", CaseEventKind.Registered), Entries.On("2018-09-10", CaseEventKind.JudgedJobReady), .. Entries.Failures(3, "2019-02-01")];

        Assert.NotEmpty(Of(entries));
        Assert.Empty(Of([.. entries, Entries.On("2019-02-20", CaseEventKind.StartedWork)]));
        Assert.Empty(Of([.. entries, Entries.On("2019-02-20", CaseEventKind.Closed)]));
        Assert.Empty(Of([]));
    }

    private static IEnumerable<string> Rules(CaseEvent[] entries) => Of(entries).Select(static one => one.Rule);

    private static IReadOnlyList<Escalation> Of(CaseEvent[] entries)
    {
        var state = Entries.State(AsOf, entries);
        return Escalation.Of(state, RecordedFacts.Of(state) with { IsInWork = state.IsInWork }, Policy.Named("beijing-2018"), Entries.Day(AsOf));
    }
}
