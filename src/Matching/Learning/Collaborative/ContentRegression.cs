namespace Jiuye.Matching.Learning.Collaborative;

/// <summary>Tells factors from content: a ridge regression of every factor on the features, learned from the rows that were seen.</summary>
/// <remarks>
/// <para>Gantner, Drumond, Freudenthaler, Rendle and Schmidt-Thieme, Learning Attribute-to-Feature Mappings for Cold-Start Recommendations, ICDM 2010, with the linear map. A row counts
/// as k / (k + 1) with k the pairs it was seen in, since the factors of what was seen once are little more than a guess.</para>
/// <para>Minimised is Σ c·‖factors − x·W‖² + λ·‖W‖², all factors at once, by conjugate gradients with the diagonal taken out (Golub and Van Loan, 4th edition, section 11.5).</para>
/// </remarks>
internal sealed class ContentRegression
{
    // A map that is this near to the best one moves no score by a hundredth of its deviation.
    private const double Tolerance = 1e-5;
    private const int MostSteps = 60;
    private const int RowsAPart = 256;

    private readonly InteractionLists rows;
    private readonly InteractionLists byFeature;
    private readonly double[] counts;
    private readonly double regularisation;
    private readonly int threads;

    private ContentRegression(InteractionLists rows, InteractionLists byFeature, double[] counts, double regularisation, int threads)
    {
        this.rows = rows;
        this.byFeature = byFeature;
        this.counts = counts;
        this.regularisation = regularisation;
        this.threads = threads;
    }

    /// <summary>Draws each row to what its content tells, the more the fewer pairs it was seen in; a row never seen is what content tells. Where no row was seen all stay 0.</summary>
    /// <param name="table">The factors.</param>
    /// <param name="content">A row for each row of the table.</param>
    /// <param name="seen">The pairs of each row.</param>
    /// <param name="settings">How strongly.</param>
    /// <param name="threads">How many threads; the result does not depend on it.</param>
    /// <param name="cancellation">Ends the work early.</param>
    internal static void Blend(FactorTable table, ContentTable content, InteractionLists seen, ContentSettings settings, int threads, CancellationToken cancellation)
    {
        var counts = new double[table.Count];
        for (var row = 0; row < counts.Length; row++)
            counts[row] = seen.Others(row).Length / (seen.Others(row).Length + 1.0);
        var map = new ContentRegression(content.ByRow, content.ByRow.Turned(content.Features), counts, settings.Regularisation, threads).Solve(table, cancellation);
        var told = new double[table.Factors];
        for (var row = 0; row < table.Count; row++)
        {
            var pairs = seen.Others(row).Length;
            // Content that counts for no pair still speaks where there is none.
            var share = pairs == 0 ? 1 : settings.Pairs / (settings.Pairs + pairs);
            Told(content.ByRow, row, map, told);
            for (var factor = 0; factor < told.Length; factor++)
                table[row][factor] += share * (told[factor] - table[row][factor]);
        }
    }

    private static void Told(InteractionLists rows, int row, FactorTable map, Span<double> into)
    {
        into.Clear();
        var features = rows.Others(row);
        var values = rows.Weights(row);
        for (var at = 0; at < features.Length; at++)
            DenseVectors.Add(into, map[features[at]], values[at]);
    }

    private FactorTable Solve(FactorTable targets, CancellationToken cancellation)
    {
        var (features, factors) = (byFeature.Count, targets.Factors);
        var (map, rest, direction, image) = (new FactorTable(features, factors), new FactorTable(features, factors), new FactorTable(features, factors), new FactorTable(features, factors));
        Gathered(targets, rest, cancellation);
        var scale = Diagonal();
        var sizes = new double[factors];
        var first = Descend(rest, direction, scale, new double[factors], sizes);
        var start = first;
        for (var step = 0; step < MostSteps && sizes.Max() > Tolerance * Tolerance * start; step++)
        {
            Apply(direction, image, targets.Count, cancellation);
            var along = Products(direction, image);
            for (var feature = 0; feature < features; feature++)
            {
                for (var factor = 0; factor < factors; factor++)
                {
                    var length = along[factor] > 0 ? sizes[factor] / along[factor] : 0;
                    map[feature][factor] += length * direction[feature][factor];
                    rest[feature][factor] -= length * image[feature][factor];
                }
            }

            Descend(rest, direction, scale, (double[])sizes.Clone(), sizes);
        }

        return map;
    }

    // The next direction of each factor, from what is left and the direction before; returns the greatest size.
    private static double Descend(FactorTable rest, FactorTable direction, double[] scale, double[] before, double[] sizes)
    {
        Array.Clear(sizes);
        for (var feature = 0; feature < scale.Length; feature++)
        {
            for (var factor = 0; factor < sizes.Length; factor++)
                sizes[factor] += rest[feature][factor] * rest[feature][factor] / scale[feature];
        }

        for (var feature = 0; feature < scale.Length; feature++)
        {
            for (var factor = 0; factor < sizes.Length; factor++)
                direction[feature][factor] = (rest[feature][factor] / scale[feature]) + (before[factor] > 0 ? sizes[factor] / before[factor] * direction[feature][factor] : 0);
        }

        return sizes.Max();
    }

    private static double[] Products(FactorTable left, FactorTable right)
    {
        var sums = new double[left.Factors];
        for (var row = 0; row < left.Count; row++)
        {
            for (var factor = 0; factor < sums.Length; factor++)
                sums[factor] += left[row][factor] * right[row][factor];
        }

        return sums;
    }

    private double[] Diagonal()
    {
        var diagonal = new double[byFeature.Count];
        for (var feature = 0; feature < diagonal.Length; feature++)
        {
            diagonal[feature] = regularisation;
            var having = byFeature.Others(feature);
            var values = byFeature.Weights(feature);
            for (var at = 0; at < having.Length; at++)
                diagonal[feature] += counts[having[at]] * values[at] * values[at];
        }

        return diagonal;
    }

    // (Xᵀ·C·X + λ)·map.
    private void Apply(FactorTable map, FactorTable image, int count, CancellationToken cancellation)
    {
        var told = new FactorTable(count, map.Factors);
        ParallelParts.Run((count + RowsAPart - 1) / RowsAPart, threads, part =>
        {
            for (var row = part * RowsAPart; row < Math.Min(count, (part + 1) * RowsAPart); row++)
                Told(rows, row, map, told[row]);
        }, cancellation);
        Gathered(told, image, cancellation);
        DenseVectors.Add(image.All, map.All, regularisation);
    }

    // Xᵀ·C·table.
    private void Gathered(FactorTable table, FactorTable into, CancellationToken cancellation) =>
        ParallelParts.Run((into.Count + RowsAPart - 1) / RowsAPart, threads, part =>
        {
            for (var feature = part * RowsAPart; feature < Math.Min(into.Count, (part + 1) * RowsAPart); feature++)
            {
                into[feature].Clear();
                var having = byFeature.Others(feature);
                var values = byFeature.Weights(feature);
                for (var at = 0; at < having.Length; at++)
                    DenseVectors.Add(into[feature], table[having[at]], counts[having[at]] * values[at]);
            }
        }, cancellation);
}
