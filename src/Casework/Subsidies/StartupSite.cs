using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>创业孵化场地: the space that an incubator keeps free of charge for registered unemployed founders .</summary>
public static class StartupSite
{
    /// <summary>The space; about, for the text names no tolerance.</summary>
    /// <param name="squareMetres">The whole space; null where not known.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction names no share.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="squareMetres"/> is negative.</exception>
    public static Calculation? Free(decimal? squareMetres, Policy policy)
    {
        Given.NotNegative(squareMetres);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.StartupSiteShare) is not { Value: { } share } statement)
            return null;
        Workings workings = new(new("免费提供给登记失业人员创业者的场地（约）", "space free for registered unemployed founders (about)"), CalculationUnit.SquareMetres, statement.Source);
        if (squareMetres is { } all)
            workings.Add(all * share.Amount / 100, Say.Both($"{all:0.##} × {share.Amount:0.##}% = {all * share.Amount / 100:0.##}平方米", $"{all:0.##} × {share.Amount:0.##}% = {all * share.Amount / 100:0.##} m²"));
        else
            workings.Lacks(new("场地总面积（平方米）", "the whole space, in square metres"));
        workings.NoteOf(statement);
        return workings.Done();
    }
}
