using Jiuye.Vocabulary;

namespace Jiuye.Casework.Tests.Ledgers;

public sealed class LedgerTimelineTests
{
    private static readonly CaseEvent[] Story =
    [
        Entries.On("2018-09-03", CaseEventKind.Registered) with { Number = 1, Office = DistrictCode.FromNumber(110_113_001), Officer = "o7" },
        Entries.On("2018-09-06", CaseEventKind.Recommended, "p1", LedgerNotes.Accompanied) with { Number = 2, RecordedOn = Entries.Day("2018-09-12") },
        Entries.On("2018-09-10", CaseEventKind.Hired, "p1") with { Number = 3 },
        Entries.On("2018-09-12", CaseEventKind.Reversed) with { Number = 4, Reverses = 3 },
    ];

    [Fact]
    [Trait("Requirement", "R-017")]
    public void A_person_reads_what_was_done_without_codes_and_without_what_was_wrong()
    {
        Assert.Equal(["您办理了求职（失业）登记", "向您推荐了岗位（岗位 p1）"], Told(LedgerReader.Person));
    }

    [Fact]
    public void A_counsellor_reads_who_did_it() =>
        Assert.Equal(["求职（失业）登记；机构 110113001；经办 o7", "推荐岗位；岗位 p1；陪同面试"], Told(LedgerReader.Counsellor));

    [Fact]
    public void An_auditor_reads_the_wrong_entry_its_reversal_and_when_each_was_entered() => Assert.Equal(
        [
            "1号 求职（失业）登记；机构 110113001；经办 o7",
            "2号 推荐岗位；岗位 p1；陪同面试；2018-09-12 录入",
            "3号 录用；岗位 p1；已于 2018-09-12 冲正，不再计入",
            "4号 冲正；冲正 3 号",
        ],
        Told(LedgerReader.Auditor));

    [Theory]
    [InlineData(LedgerReader.Person)]
    [InlineData(LedgerReader.Counsellor)]
    [InlineData(LedgerReader.Auditor)]
    public void Every_kind_of_entry_has_words_in_both_languages(LedgerReader reader) => Assert.All(Enum.GetValues<CaseEventKind>(), kind =>
    {
        var lines = LedgerTimeline.Of(Entries.Ledger(Entries.On("2018-09-03", kind)), reader, Entries.Day("2018-12-31"));

        Assert.Equal(kind == CaseEventKind.Reversed && reader != LedgerReader.Auditor ? 0 : 1, lines.Count);
        Assert.All(lines, line => Assert.True(line.Text is { Zh.Length: > 0, En.Length: > 0 }));
    });

    [Fact]
    public void What_was_entered_later_was_not_known_before() =>
        Assert.Equal(2, Entries.Ledger(Story).KnownOn(Entries.Day("2018-09-11")).Events.Count);

    private static IEnumerable<string> Told(LedgerReader reader) => LedgerTimeline.Of(Entries.Ledger(Story), reader, Entries.Day("2018-12-31")).Select(line => line.Text.Zh);
}
