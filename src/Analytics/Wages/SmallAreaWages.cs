namespace Jiuye.Analytics;

/// <summary>Mean wages of thin cells, direct and by model, side by side.</summary>
/// <remarks>
/// Predictors are what the cell's codes say by themselves: for each column the mean wage of its code over the whole table, in logarithms together with ln mean of the cell (the area model
/// of Fay and Herriot on ln mean; estimates come back in yuan by the exponential, without correction for its curvature, which is below half of the squared error). The sampling variance of
/// a thin cell is itself uncertain, so it is smoothed: one relative variance a wage, pooled over the cells by draws, over the draws of the cell (Wolter, Introduction to Variance
/// Estimation, 2007, chapter 7).
/// </remarks>
public static class SmallAreaWages
{
    /// <summary>Fits the model over the cells of a table.</summary>
    /// <param name="tally">The wages, by the columns of the cells.</param>
    /// <param name="method">How the variance between cells is estimated.</param>
    /// <returns>A row for each cell with a mean above zero; null where the cells are too few or too alike for the model, or none has two draws.</returns>
    public static IReadOnlyList<SmallAreaWage>? Of(WageTally tally, FayHerriotMethod method = FayHerriotMethod.Reml)
    {
        ArgumentNullException.ThrowIfNull(tally);
        var plain = WageGuidelineSettings.Unrestricted with { Confidence = null };
        var table = tally.ToTable(plain);
        var margins = Enumerable.Range(0, tally.Columns.Count).Select(column => Margin(tally, column, plain)).ToArray();
        var cells = Enumerable.Range(0, table.Rows.Count).Where(row => table.Figures.Means[row] > 0).ToArray();
        if (RelativeVariance(table, cells) is not { } variance)
            return null;
        // A column with one code only says nothing, and of a table by one column the margin is the cell itself.
        int[] telling = [.. Enumerable.Range(0, margins.Length).Where(column => margins.Length > 1 && margins[column].Values.Distinct().Count() > 1)];
        if (cells.Length <= telling.Length + 2)
            return null;
        SmallArea[] areas = [.. cells.Select(row => new SmallArea(
            table.KeyOf(row).ToString(),
            Math.Log(table.Figures.Means[row]),
            variance / table.Figures.Draws[row],
            [.. telling.Select(column => margins[column][table.KeyOf(row)[column] ?? ""])]))];
        var fit = FayHerriotModel.Fit(areas, method);
        return [.. cells.Zip(fit.Areas, (row, area) => new SmallAreaWage(
            table.KeyOf(row), table.WagesOf(row), Math.Exp(area.Direct), Math.Exp(area.Direct) * area.DirectError, Math.Exp(area.Model), Math.Exp(area.Model) * area.ModelError, area.Trust))];
    }

    private static Dictionary<string, double> Margin(WageTally tally, int column, WageGuidelineSettings plain)
    {
        var table = tally.Under([.. tally.Columns.Select((_, at) => at == column ? static code => code : (Func<string?, string?>)(static _ => WageLadder.All))]).ToTable(plain);
        var means = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var row = 0; row < table.Rows.Count; row++)
            means.Add(table.KeyOf(row)[column] ?? "", Math.Log(Math.Max(table.Figures.Means[row], 1)));
        return means;
    }

    // (SE / mean)² · draws of each cell, weighted by its degrees of freedom.
    private static double? RelativeVariance(WageTable table, IReadOnlyList<int> cells)
    {
        var (sum, freedom) = (0.0, 0.0);
        foreach (var row in cells)
        {
            var (error, draws) = (table.Figures.Errors[row] / table.Figures.Means[row], table.Figures.Draws[row]);
            if (double.IsNaN(error))
                continue;
            sum += (draws - 1) * error * error * draws;
            freedom += draws - 1;
        }

        return freedom > 0 && sum > 0 ? sum / freedom : null;
    }
}
