using Jiuye.Vocabulary;

namespace Vocabulary.Tests.Policies;

public sealed class PolicyExtensionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("jiuye-policy-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_nearest_statement_counts_and_says_who_made_it()
    {
        Given("city.json", "beijing-2018", """ "wages": {"hours_a_day": {"value": 7, "source": "city"}}, "nightly": {"postings_per_seeker": {"value": 20, "source": "city"}}""");
        var county = Given("county.json", "city.json", """ "wages": {"hours_a_day": {"value": 7.5, "source": "county"}}""");

        var policy = Policy.Load(county);

        Assert.Equal(7.5m, policy.Wages.HoursADay);
        Assert.Equal(20, policy.Nightly.PostingsPerSeeker);
        Assert.Equal(21.75m, policy.Wages.PaidDaysAMonth);
        Assert.Equal(["city", "beijing-2018", "jiuye-default"], policy.Bases);
        Assert.Equal(["county", "city", "jiuye-default"], new[] { "hours_a_day", "postings_per_seeker", "paid_days_a_month" }.Select(name => policy.Entries().Single(entry => entry.Name == name).StatedBy));
    }

    [Fact]
    public void A_parameter_is_replaced_as_a_whole_and_null_takes_it_back()
    {
        var own = Given("own.json", "shunyi-2011", """
            "parameters": {"follow_up_persons": {
              "recommendation_follow_up_days": [{"form": "within", "amount": 3, "unit": "working_days", "source": "own"}],
              "plan_draft_days": null}}
            """);

        var policy = Policy.Load(own);

        Assert.Equal(new Deadline(3, TimeUnit.WorkingDays, DeadlineForm.Within), Assert.Single(policy.Statements(PolicyParameters.RecommendationFollowUpDays)).Value);
        Assert.Null(policy.Get(PolicyParameters.PlanDraftDays));
        Assert.Equal(90, policy.Get(PolicyParameters.FullEmploymentWillingRate)!.Amount);
    }

    [Fact]
    public void Policies_that_extend_each_other_are_refused()
    {
        Given("a.json", "b.json", "");
        var start = Given("b.json", "a.json", "");

        var fault = Assert.Single(Assert.Throws<PolicyException>(() => Policy.Load(start)).Faults);

        Assert.Equal("$.extends", fault.Path);
        Assert.Contains("lead back", fault.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_on_its_own_must_state_every_setting()
    {
        var alone = Path.Combine(folder, "alone.json");
        File.WriteAllText(alone, """{"name": "alone", "title": {"zh": "独", "en": "Alone"}}""");

        var faults = Assert.Throws<PolicyException>(() => Policy.Load(alone)).Faults;

        Assert.Contains(faults, fault => fault.Path == "$.ranking.text" && fault.Value == "nothing");
        Assert.Contains(faults, fault => fault.Path == "$.grading.age");
    }

    [Fact]
    public void A_fault_of_a_base_names_the_base()
    {
        Given("city.json", "beijing-2018", """ "wages": {"hours_a_day": {"value": 70, "source": "city"}}""");
        var county = Given("county.json", "city.json", "");

        Assert.EndsWith("city.json", Assert.Single(Assert.Throws<PolicyException>(() => Policy.Load(county)).Faults).File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_input_failure() =>
        Assert.ThrowsAny<IOException>(() => Policy.Load(Path.Combine(folder, "none.json")));

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_refused_by_name()
    {
        var path = Path.Combine(folder, "latin.json");
        File.WriteAllBytes(path, [0x7B, 0xFF, 0x7D]);

        Assert.Equal("UTF-8 text", Assert.Single(Assert.Throws<PolicyException>(() => Policy.Load(path)).Faults).Expected);
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm()
    {
        var path = Path.Combine(folder, "bom.json");
        File.WriteAllText(path, """{"name": "own", "title": {"zh": "本区", "en": "Own"}, "extends": "beijing-2018"}""", new System.Text.UTF8Encoding(true));

        Assert.Equal("own", Policy.Load(path).Name);
    }

    [Fact]
    public void The_example_of_the_documentation_loads_and_says_what_the_page_says()
    {
        var policy = Policy.Load(Path.Combine(AppContext.BaseDirectory, "Policies", "my-city.json"));

        Assert.Equal(["beijing-2018", "jiuye-default"], policy.Bases);
        Assert.Equal(new Deadline(3, TimeUnit.WorkingDays, DeadlineForm.Within), policy.Get(PolicyParameters.RecommendationFollowUpDays));
        Assert.Equal(new Deadline(10, TimeUnit.WorkingDays, DeadlineForm.Within), policy.Get(PolicyParameters.StartOfWorkFollowUpDays));
        Assert.Equal(20, policy.Publication.FewestObservations);
        Assert.Null(policy.Get(PolicyParameters.WillingnessMaxGapDays));
    }

    private string Given(string file, string extends, string members)
    {
        var path = Path.Combine(folder, file);
        var name = Path.GetFileNameWithoutExtension(file);
        var more = members.Length == 0 ? "" : ", " + members;
        File.WriteAllText(path, $$"""{"name": "{{name}}", "title": {"zh": "{{name}}", "en": "{{name}}"}, "extends": "{{extends}}"{{more}}}""");
        return path;
    }
}
