using Jiuye.Matching.Learning.Collaborative;
using Jiuye.Matching.Learning.Measures;
using Jiuye.MLNet;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Jiuye.Bench.MLNet;

/// <summary>Factors by the built-in factorisation and by ML.NET's for one class.</summary>
internal static class FactorComparison
{
    private const int Rank = 64;
    private const int Rounds = 20;

    // ML.NET's own are chosen for ratings; these are tried on a part of the training pairs, and the best is taken.
    private static readonly (double Alpha, double Lambda)[] Tried = [(0.001, 0.1), (0.01, 0.1), (0.01, 1), (0.05, 0.3), (0.05, 2), (0.2, 1)];

    internal static void Made(TextWriter output)
    {
        var random = new Random(5);
        var pairs = new List<Interaction>();
        for (var at = 0; at < 60_000; at++)
        {
            // Forty trades; nine of ten pairs lie within one's own, and hot postings are hot.
            var seeker = random.Next(3_000);
            var trade = random.Next(10) == 0 ? random.Next(40) : seeker % 40;
            pairs.Add(new(seeker, (Math.Min(random.Next(75), random.Next(75)) * 40) + trade, 1));
        }

        var held = pairs.Where(_ => random.Next(20) == 0).ToHashSet();
        Compare(output, "60,000 made pairs of 3,000 seekers and 3,000 postings, a twentieth held out", Interactions.Of(3_000, 3_000, [.. pairs.Where(pair => !held.Contains(pair))]), Interactions.Of(3_000, 3_000, held));
    }

    internal static void CareerBuilder(TextWriter output, string folder)
    {
        var (train, validation) = (Path.Combine(folder, "careerbuilder-small-train.tsv"), Path.Combine(folder, "careerbuilder-small-validation.tsv"));
        if (!File.Exists(train) || !File.Exists(validation))
        {
            output.WriteLine("\nCareerBuilder-small: the files are absent, left out.");
            return;
        }

        var (seen, asked) = (Read(train), Read(validation));
        var (seekers, postings) = (seen.Concat(asked).Max(static pair => pair.Seeker) + 1, seen.Concat(asked).Max(static pair => pair.Posting) + 1);
        Compare(output, "CareerBuilder-small, validation part", Interactions.Of(seekers, postings, seen), Interactions.Of(seekers, postings, asked));
    }

    private static void Compare(TextWriter output, string name, Interactions train, Interactions truth)
    {
        var built = new FactorisationSettings { Factors = Rank };
        output.WriteLine(Measured.Text($"\n### {name}; {train.Count} pairs to train on, {Rank} factors\n"));
        output.WriteLine("| | NDCG@10, factors alone (95%) | with the walk (95%) | train, s, median of 3 | to built-in | same bits twice, 1 thread | 2 threads twice |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        var own = Measured.Median(() => ImplicitFactors.Train(train, built), out var factors);
        var apart = Measured.Text($"{Same(factors, ImplicitFactors.Train(train, built), train)} | {Same(ImplicitFactors.Train(train, built, 2), ImplicitFactors.Train(train, built, 2), train)}");
        output.WriteLine(Measured.Text($"| built-in iALS, unobserved {built.UnobservedWeight}, regularisation {built.Regularisation} | {Quality(train, truth, factors, 0)} | {Quality(train, truth, factors, 0.2)} | {own:0.00} | 1 | {apart} |"));
        var (alpha, lambda) = Choose(train);
        var seconds = Measured.Median(() => Outside(train, alpha, lambda, 1), out var outside);
        apart = Measured.Text($"{Same(outside, Outside(train, alpha, lambda, 1), train)} | {Same(Outside(train, alpha, lambda, 2), Outside(train, alpha, lambda, 2), train)}");
        output.WriteLine(Measured.Text($"| ML.NET one-class, alpha {alpha}, lambda {lambda} | {Quality(train, truth, outside, 0)} | {Quality(train, truth, outside, 0.2)} | {seconds:0.00} | {seconds / own:0.00} | {apart} |"));
    }

    private static (double Alpha, double Lambda) Choose(Interactions train)
    {
        var (random, seen, held) = (new Random(9), new List<Interaction>(), new List<Interaction>());
        for (var seeker = 0; seeker < train.Seekers; seeker++)
        {
            foreach (var posting in train.PostingsOf(seeker))
                (random.Next(10) == 0 ? held : seen).Add(new(seeker, posting, 1));
        }

        var (part, asked) = (Interactions.Of(train.Seekers, train.Postings, seen), Interactions.Of(train.Seekers, train.Postings, held));
        return Tried.MaxBy(one => Figure(part, asked, Outside(part, one.Alpha, one.Lambda, 1), 0).Value);
    }

    private static ImplicitFactors Outside(Interactions train, double alpha, double lambda, int threads)
    {
        var ml = new MLContext(seed: 1);
        return FactorImport.Of(ml.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options
        {
            MatrixRowIndexColumnName = "Seeker",
            MatrixColumnIndexColumnName = "Posting",
            LabelColumnName = "Label",
            LossFunction = MatrixFactorizationTrainer.LossFunctionType.SquareLossOneClass,
            ApproximationRank = Rank,
            NumberOfIterations = Rounds,
            Alpha = alpha,
            C = 0,
            Lambda = lambda,
            NumberOfThreads = threads,
            Quiet = true,
        }).Fit(FactorImport.ToDataView(ml, train)).Model);
    }

    private static Jiuye.Matching.Learning.Models.ModelFigure Figure(Interactions train, Interactions truth, ImplicitFactors factors, double walk)
    {
        var model = CollaborativeModel.Of(train, [factors], new() { WalkShare = walk });
        var queries = HeldOutLists.Of(model.Score, train, Interactions.Of(train.Seekers, train.Postings, []), truth, null, 1, out var skipped);
        return RankingReport.Of(queries, skipped, [10], new()).Figures[0];
    }

    private static string Quality(Interactions train, Interactions truth, ImplicitFactors factors, double walk)
    {
        var figure = Figure(train, truth, factors, walk);
        return Measured.Text($"{figure.Value:0.0000} ({figure.Low:0.0000}–{figure.High:0.0000})");
    }

    private static string Same(ImplicitFactors one, ImplicitFactors other, Interactions train)
    {
        var (left, right) = (new double[train.Postings], new double[train.Postings]);
        for (var seeker = 0; seeker < train.Seekers; seeker++)
        {
            one.Score(seeker, left);
            other.Score(seeker, right);
            if (!left.AsSpan().SequenceEqual(right))
                return "no";
        }

        return "yes";
    }

    private static Interaction[] Read(string path) => [.. File.ReadLines(path).Select(static line =>
    {
        var cells = line.Split('\t');
        return new Interaction(Whole(cells[0]), Whole(cells[1]), 1);
    })];

    private static int Whole(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
