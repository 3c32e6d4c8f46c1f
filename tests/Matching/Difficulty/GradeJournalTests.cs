using Jiuye.Vocabulary;

namespace Jiuye.Matching.Tests.Difficulty;

[Trait("Requirement", "R-108")]
public sealed class GradeJournalTests
{
    private static SeekerId Person { get; } = new("s1");

    [Fact]
    public void A_move_counts_from_its_day_until_it_is_withdrawn()
    {
        var journal = Journal(
            Entry("2026-03-01", GradeEntryKind.Moved) with { Steps = 1, Reason = "crisis_at_home" },
            Entry("2026-03-20", GradeEntryKind.MovesWithdrawn) with { Reason = "settled" });

        Assert.Empty(journal.DecisionsOn(Day("2026-02-28")).Moves);
        Assert.Equal("crisis_at_home", Assert.Single(journal.DecisionsOn(Day("2026-03-01")).Moves).Reason);
        Assert.Empty(journal.DecisionsOn(Day("2026-03-20")).Moves);
    }

    [Fact]
    public void An_answer_closes_the_oldest_open_appeal_and_entries_may_come_in_late()
    {
        var journal = Journal(
            Entry("2026-03-10", GradeEntryKind.AppealAnswered) with { Reason = "fact_corrected" },
            Entry("2026-03-01", GradeEntryKind.Appealed) with { Reason = "wrong_schooling" },
            Entry("2026-03-05", GradeEntryKind.Appealed) with { Reason = "wrong_health" });

        var appeals = journal.DecisionsOn(Day("2026-03-31")).Appeals;

        Assert.Equal([("wrong_schooling", Day("2026-03-10")), ("wrong_health", (DateOnly?)null)], appeals.Select(appeal => (appeal.Grounds, appeal.AnsweredOn)));
        Assert.All(journal.DecisionsOn(Day("2026-03-09")).Appeals, appeal => Assert.Null(appeal.AnsweredOn));
    }

    [Fact]
    public void An_answer_without_an_appeal_is_refused_with_its_day()
    {
        var refused = Assert.Throws<ArgumentException>(() => Journal(Entry("2026-03-10", GradeEntryKind.AppealAnswered) with { Reason = "none" }));

        Assert.Contains("2026-03-10", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(GradeEntryKind.Graded, "level")]
    [InlineData(GradeEntryKind.OwnAssessment, "level")]
    [InlineData(GradeEntryKind.Moved, "steps")]
    [InlineData(GradeEntryKind.Appealed, "reason")]
    [InlineData(GradeEntryKind.MovesWithdrawn, "reason")]
    public void An_entry_that_lacks_what_its_kind_asks_for_says_so(GradeEntryKind kind, string lack) => Assert.Equal(lack, Entry("2026-03-10", kind).Lacks);

    [Fact]
    public void The_history_has_one_entry_for_each_change_of_level_or_card()
    {
        var journal = Journal(Graded("2026-01-01", 2, "v1"), Graded("2026-02-01", 2, "v1"), Graded("2026-03-01", 3, "v1"), Graded("2026-03-15", 3, "v2"), Graded("2026-04-01", 4, "v2"));

        Assert.Equal([Day("2026-01-01"), Day("2026-03-01"), Day("2026-03-15")], journal.HistoryOn(Day("2026-03-31")).Select(entry => entry.On));
    }

    [Fact]
    public void A_computed_grade_adds_to_the_history_only_where_something_changed()
    {
        var grade = new GradedCase(new JobSeeker { Id = Person, Age = 47 }, LocalMarketFacts.Unknown).Grade();
        var first = Journal().EntryFor(grade)!;

        Assert.Equal((grade.Level, grade.CardVersion), (first.Level!.Value, first.Card));
        Assert.Null(Journal(first).EntryFor(grade));
    }

    private static GradeJournal Journal(params GradeEntry[] entries) => GradeJournal.Of(Person, entries);

    private static GradeEntry Entry(string day, GradeEntryKind kind) => new(Person, Day(day), kind);

    private static GradeEntry Graded(string day, int level, string card) => Entry(day, GradeEntryKind.Graded) with { Level = (DifficultyLevel)level, Card = card };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
