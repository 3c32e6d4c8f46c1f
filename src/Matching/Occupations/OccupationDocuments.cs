using System.Buffers;
using System.Runtime.InteropServices;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Occupations;

/// <summary>Compares a title with every alias and every official name by their characters, rare ones counting more.</summary>
/// <remarks>
/// Cosine of vectors of character n-grams (1 to 3, and Latin terms), each weighted by its inverse document frequency ln(1 + N/n). Immutable
/// and safe for any number of threads.
/// </remarks>
internal sealed class OccupationDocuments
{
    private static readonly Lazy<OccupationDocuments> Embedded = new(static () => new());

    private readonly OccupationCode[] codes;
    private readonly Dictionary<ulong, Gram> grams = [];

    private OccupationDocuments()
    {
        var texts = Texts().Distinct().ToArray();
        codes = [.. texts.Select(static text => text.Code)];
        var counted = texts.Select(static text => CharacterGrams.Count(text.Text)).ToArray();
        foreach (var gram in counted.SelectMany(static document => document.Keys))
            CollectionsMarshal.GetValueRefOrAddDefault(grams, gram, out _).Documents++;
        foreach (var gram in grams.Keys.ToArray())
        {
            ref var entry = ref CollectionsMarshal.GetValueRefOrNullRef(grams, gram);
            entry = entry with { Idf = Math.Log(1 + (double)texts.Length / entry.Documents), Postings = new Posting[entry.Documents], Documents = 0 };
        }

        for (var document = 0; document < counted.Length; document++)
            Add(document, counted[document]);
    }

    internal static OccupationDocuments Default => Embedded.Value;

    /// <summary>Adds the similarity of the title's best document to each code's score.</summary>
    /// <param name="title">The cleaned title.</param>
    /// <param name="weight">What a similarity of 1 counts.</param>
    /// <param name="scores">Receives the scores.</param>
    internal void Score(ReadOnlySpan<char> title, double weight, Dictionary<OccupationCode, double> scores)
    {
        var products = ArrayPool<double>.Shared.Rent(codes.Length);
        products.AsSpan(0, codes.Length).Clear();
        var norm = 0.0;
        foreach (var (key, count) in CharacterGrams.Count(title))
        {
            if (!grams.TryGetValue(key, out var gram))
            {
                norm += count * count * UnknownIdf * UnknownIdf;
                continue;
            }

            norm += count * count * gram.Idf * gram.Idf;
            foreach (var posting in gram.Postings)
                products[posting.Document] += count * gram.Idf * posting.Weight;
        }

        Keep(products, Math.Sqrt(norm), weight, scores);
        ArrayPool<double>.Shared.Return(products);
    }

    /// <summary>A gram that no name holds tells little of what the title means, but that it says more than the names do.</summary>
    private const double UnknownIdf = 2;

    private void Keep(double[] products, double norm, double weight, Dictionary<OccupationCode, double> scores)
    {
        if (norm == 0)
            return;
        var best = new Dictionary<OccupationCode, double>();
        for (var document = 0; document < codes.Length; document++)
        {
            if (products[document] <= 0)
                continue;
            ref var score = ref CollectionsMarshal.GetValueRefOrAddDefault(best, codes[document], out _);
            score = Math.Max(score, products[document] / norm);
        }

        foreach (var (code, similarity) in best)
            CollectionsMarshal.GetValueRefOrAddDefault(scores, code, out _) += weight * similarity;
    }

    private void Add(int document, Dictionary<ulong, int> counts)
    {
        var norm = Math.Sqrt(counts.Sum(gram => Math.Pow(gram.Value * grams[gram.Key].Idf, 2)));
        foreach (var (key, count) in counts)
        {
            ref var gram = ref CollectionsMarshal.GetValueRefOrNullRef(grams, key);
            gram.Postings[gram.Documents++] = new(document, count * gram.Idf / norm);
        }
    }

    /// <summary>Official names speak of 工程技术人员 and 专业人员 where titles speak of 工程师 and 专员.</summary>
    private static IEnumerable<(string Text, OccupationCode Code)> Texts()
    {
        foreach (var alias in OccupationAliases.Default.All)
        {
            yield return (alias.Word, alias.Code);
            if (alias.Word.EndsWith("工程技术人员", StringComparison.Ordinal))
                yield return (alias.Word[..^6] + "工程师", alias.Code);
            else if (alias.Word.EndsWith("专业人员", StringComparison.Ordinal))
                yield return (alias.Word[..^4] + "专员", alias.Code);
            else if (alias.Word.EndsWith("医师", StringComparison.Ordinal))
                yield return (alias.Word[..^2] + "医生", alias.Code);
            else if (alias.Word.EndsWith("驾驶员", StringComparison.Ordinal))
                yield return (alias.Word[..^3] + "司机", alias.Code);
        }
    }

    private readonly record struct Posting(int Document, double Weight);

    private record struct Gram(int Documents, double Idf, Posting[] Postings);
}
