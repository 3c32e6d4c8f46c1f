using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>Rules that more than one kind of loan has, each with its own number.</summary>
internal static class LoanRules
{
    /// <summary>Own funds or investment, as a share of the loan. The comparison is the policy's: "not less than" for enterprises, "greater than" for individuals (V-26).</summary>
    internal static Decision? OwnFunds(PolicyParameter<Quantity> parameter, Bilingual what, decimal? amount, decimal? ownFunds, Policy policy)
    {
        if (policy.Statement(parameter) is not { Value: { } share } statement)
            return null;
        bool? met = amount is { } loan && ownFunds is { } own ? share.IsMetBy(own * 100 / loan) : null;
        return Condition.All(
            statement.Source,
            new(new(what.Zh + "达到要求", $"the {what.En} is enough"), new(what.Zh + "不足", $"the {what.En} is not enough")),
            new Condition(
                met,
                amount is { } of && ownFunds is { } has
                    ? Say.Both($"{what.Zh}{has:0.##}元，占贷款{of:0.##}元的{has * 100 / of:0.####}%", $"{what.En} of {has:0.##} yuan, {has * 100 / of:0.####}% of a loan of {of:0.##} yuan")
                    : new("未知：贷款额或" + what.Zh, "not known: the loan or the " + what.En),
                new($"{what.Zh}占贷款{share.ToText().Zh}", $"{what.En} of {share.ToText().En} of the loan")));
    }

    /// <summary>An industry that the loan does not exclude.</summary>
    internal static Decision? Industry(PolicyParameter<Reading> parameter, LoanIndustry? industry, Policy policy)
    {
        var excluded = policy.Statements(parameter);
        if (excluded.Count == 0)
            return null;
        bool? met = industry is { } known ? !excluded.Any(statement => statement.Case == CaseOf(known)) : null;
        return Condition.All(
            excluded[0].Source,
            new(new("行业不在除外之列", "the industry is not excluded"), new("行业属于除外之列", "the industry is excluded")),
            new Condition(
                met,
                industry is { } given ? Say.Both($"行业：{Name(given).Zh}", $"industry: {Name(given).En}") : new("未知：行业", "not known: the industry"),
                new(
                    "不属于除外行业：" + string.Join("、", excluded.Select(static statement => Name(statement.Case!).Zh)),
                    "none of the excluded industries: " + string.Join(", ", excluded.Select(static statement => Name(statement.Case!).En)))));
    }

    /// <summary>The name of a policy's case for a member of an enumeration.</summary>
    internal static string CaseOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static Bilingual Name(string @case) => Name(Enum.GetValues<LoanIndustry>().Single(industry => CaseOf(industry) == @case));

    private static Bilingual Name(LoanIndustry industry) => industry switch
    {
        LoanIndustry.Other => new("其他", "another"),
        LoanIndustry.RealEstate => new("房地产", "real estate"),
        LoanIndustry.Entertainment => new("娱乐", "entertainment"),
        LoanIndustry.Advertising => new("广告", "advertising"),
        LoanIndustry.Sauna => new("桑拿", "sauna"),
        LoanIndustry.Massage => new("按摩", "massage"),
        LoanIndustry.InternetCafe => new("网吧", "internet café"),
        LoanIndustry.OxygenBar => new("氧吧", "oxygen bar"),
        LoanIndustry.NotEncouraged => new("国家产业政策不予鼓励的行业", "an industry that state policy does not encourage"),
        LoanIndustry.CapitalIntensive => new("资本密集型企业", "a capital-intensive enterprise"),
        _ => throw new ArgumentOutOfRangeException(nameof(industry), industry, "No such industry."),
    };
}
