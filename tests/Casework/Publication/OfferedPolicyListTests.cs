using Jiuye.Vocabulary;
using static Jiuye.Casework.Tests.Entries;

namespace Jiuye.Casework.Tests.Publication;

/// <summary>The street's record of policies: 001 Ch.5 §1(1).1–2.</summary>
[Trait("Requirement", "R-293")]
public sealed class OfferedPolicyListTests
{
    private static readonly Policy Shunyi = Policy.Named("shunyi-2011");

    private static readonly OfferedPolicy Complete = new("p1", "小额担保贷款贴息")
    {
        Issuer = "区人力资源和社会保障局",
        IssuedOn = Day("2011-01-10"),
        PublishedOn = Day("2011-01-20"),
        ValidUntil = Day("2011-12-31"),
    };

    [Theory]
    [InlineData("2011-01-19", false, false)]
    [InlineData("2011-01-20", true, false)]
    [InlineData("2011-12-31", true, false)]
    [InlineData("2012-01-01", false, true)]
    public void A_policy_is_offered_from_its_publication_to_its_last_day_and_comes_off_the_day_after(string day, bool isCurrent, bool isExpired)
    {
        var list = OfferedPolicyList.On([Complete], Shunyi, Day(day));

        Assert.Equal((isCurrent, isExpired), (list.Current.Count == 1, list.Expired.Count == 1));
        Assert.Equal("001 Ch.5 §1(1).2, L2158", list.RemovalArticle);
        Assert.Empty(list.Missing);
    }

    [Fact]
    public void What_was_taken_off_is_asked_for_no_more() =>
        Assert.Empty(OfferedPolicyList.On([Complete with { RemovedOn = Day("2012-01-04") }], Shunyi, Day("2012-01-04")).Expired);

    [Fact]
    public void A_record_tells_issuer_issue_publication_and_period()
    {
        var list = OfferedPolicyList.On([new("p2", "社会保险补贴") { Issuer = " " }, Complete], Shunyi, Day("2011-06-01"));

        Assert.Equal(
            [("p2", "政策发布日期"), ("p2", "发布单位"), ("p2", "发布时间"), ("p2", "执行期限")],
            list.Missing.Select(static one => (one.Policy.Id, one.What.Zh)));
        Assert.All(list.Missing, static one => Assert.Equal("001 Ch.5 §1(1).1, L2154", one.Article));
    }

    [Fact]
    public void A_policy_known_to_have_no_end_lacks_none_and_never_expires()
    {
        var list = OfferedPolicyList.On([Complete with { ValidUntil = null, HasNoEnd = true }], Shunyi, Day("2099-01-01"));

        Assert.Empty(list.Missing);
        Assert.Single(list.Current);
    }

    [Fact]
    public void The_longest_expired_stands_first() =>
        Assert.Equal(
            ["b", "a", "c"],
            OfferedPolicyList.On(
                [Complete with { Id = "a" }, Complete with { Id = "b", ValidUntil = Day("2011-06-30") }, Complete with { Id = "c" }], Shunyi, Day("2012-01-01")).Expired.Select(static policy => policy.Id));

    [Fact]
    public void Where_the_text_is_silent_nothing_is_asked_and_nothing_called_expired()
    {
        var list = OfferedPolicyList.On([new("p2", "社会保险补贴"), Complete], Policy.Named("beijing-2018"), Day("2012-01-01"));

        Assert.Equal((0, 0, null), (list.Expired.Count, list.Missing.Count, list.RemovalArticle));
    }

    [Fact]
    public void Two_records_of_one_identity_are_refused() => Assert.Throws<ArgumentException>(() => OfferedPolicyList.On([Complete, Complete], Shunyi, Day("2011-06-01")));
}
