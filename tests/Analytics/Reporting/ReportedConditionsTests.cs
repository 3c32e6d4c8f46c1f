using Jiuye.Analytics.Reporting;
using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Tests.Reporting;

public sealed class ReportedConditionsTests
{
    [Fact]
    public void Conditions_are_counted_over_postings_that_have_a_text()
    {
        var counted = ReportedConditions.Of(
        [
            Posting(1, "包吃", Meals, Meals, Night),
            Posting(2, "夜班", Night),
            Posting(3, "", Night),
            Posting(4, "无"),
        ]);

        Assert.Equal(3, counted.PostingsWithText);
        Assert.Equal([("night", 2), ("meals", 1)], counted.Rows.Select(static row => (row.Value, row.Postings)).Select(static row => (row.Value, (int)row.Postings)));
    }

    [Fact]
    public void Every_condition_has_a_name_in_both_languages()
    {
        var page = SharedPage();

        Assert.Contains("两班倒", page, StringComparison.Ordinal);
        Assert.Contains("two shifts", page, StringComparison.Ordinal);
        Assert.Contains("限女性", page, StringComparison.Ordinal);
        Assert.Equal("包吃住", new StatedCondition(ConditionKind.BoardAndLodging, "meals-and-lodging").Name.Zh);
        Assert.Equal("unheard-of", new StatedCondition(ConditionKind.Shift, "unheard-of").Name.En);
    }

    private static StatedCondition Meals => new(ConditionKind.BoardAndLodging, "meals");

    private static StatedCondition Night => new(ConditionKind.Shift, "night");

    private static JobPosting Posting(int number, string text, params StatedCondition[] stated) => new()
    {
        Id = new(FormattableString.Invariant($"p{number}")),
        Title = "普工",
        Description = text,
        StatedConditions = [.. stated.Distinct()],
    };

    private static string SharedPage()
    {
        using var stream = new MemoryStream();
        NightReportHtml.Write(SampleReport.Full(), stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
