using System.Collections.Concurrent;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Occupations;

/// <summary>Finds the occupation of the 2022 classification that a job title means.</summary>
/// <remarks>
/// A model learned from labelled titles weighs a title's characters, pairs and terms; <c>docs/occupations.md</c> says how well. Probabilities
/// are calibrated, a group's is the sum over the codes within it, and a confidence is how often that sum was right of titles unseen. Deterministic, immutable, safe for any number of threads; time linear in
/// the title, of which the first 200 characters are read.
/// </remarks>
public sealed class OccupationCoder
{
    /// <summary>Major group 8, 不便分类的其他从业人员: a title that only names a rank or a contract (主管, 兼职) is not placed there but not coded.</summary>
    private static readonly OccupationCode Unplaceable = OccupationCode.Parse("8");

    /// <summary>Known pairs and terms of a description that says anything of the work: those of a clause.</summary>
    private const int FewestTold = 8;

    private static readonly Lazy<OccupationCoder> Embedded = new(static () => new(OccupationModel.Default));

    private readonly OccupationModel model;
    private readonly ConcurrentBag<CodingBuffer> buffers = [];
    private readonly KnownTitles titles = new();

    internal OccupationCoder(OccupationModel model) => this.model = model;

    /// <summary>The coder with the project's own model.</summary>
    public static OccupationCoder Default => Embedded.Value;

    /// <summary>The least confidence that <see cref="Code(string, string?)"/> gives a code for, interval (0, 1).</summary>
    public static double LeastConfidence => 0.5;

    /// <summary>The codes that a title may mean, most probable first, equal ones by code.</summary>
    /// <param name="title">The title as published.</param>
    /// <param name="text">Duties and requirements, of which the first 400 characters count; they decide where the title is vague.</param>
    /// <param name="count">The most candidates to return, at least 1.</param>
    /// <returns>Empty for an empty title; an unsure title has candidates too, of low score.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public IReadOnlyList<OccupationCandidate> Rank(string title, string? text = null, int count = 5)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (string.IsNullOrWhiteSpace(title))
            return [];
        var buffer = Predicted(title, text);
        var best = Best(buffer.Probabilities, Math.Min(count, model.Codes.Length));
        buffers.Add(buffer);
        return best;
    }

    /// <summary>The occupation that a title means, or the group where only that is sure; null where not even the major group is.</summary>
    /// <param name="title">The title as published.</param>
    /// <param name="text">Duties and requirements, of which the first 400 characters count; they decide where the title is vague.</param>
    public OccupationGuess? Code(string title, string? text = null) => Code(title, text, LeastConfidence);

    /// <summary>The deepest code that is likely enough; of several at one level the likeliest; null where not even a major group is.</summary>
    /// <param name="title">The title as published.</param>
    /// <param name="text">Duties and requirements, of which the first 400 characters count; they decide where the title is vague.</param>
    /// <param name="leastConfidence">The least confidence of a code, interval (0, 1); a low one prefers an unsure occupation to a sure group.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="leastConfidence"/> is not in its interval.</exception>
    public OccupationGuess? Code(string title, string? text, double leastConfidence)
    {
        ArgumentNullException.ThrowIfNull(title);
        if (!(leastConfidence is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(leastConfidence), leastConfidence, "Expected a confidence in (0, 1).");
        if (string.IsNullOrWhiteSpace(title))
            return null;
        var buffer = Predicted(title, text);
        model.SumGroups(buffer.Probabilities);
        var guess = Deepest(buffer.Probabilities, leastConfidence);
        buffers.Add(buffer);
        return guess;
    }

    private CodingBuffer Predicted(string title, string? text)
    {
        var buffer = buffers.TryTake(out var free) ? free : new CodingBuffer(model.Codes.Length);
        TextFeatures.Fill(text ?? "", buffer.Text);
        var told = model.Predict(titles.Of(title, buffer.Title), buffer.Text, buffer.Probabilities);
        // A title that names but a rank or a contract (储备干部, 实习生) speaks for no work: a description, where there is one, decides among the rest.
        if (told >= FewestTold && model.MostProbable(buffer.Probabilities) == Unplaceable)
            model.LeaveOut(Unplaceable, buffer.Probabilities);
        return buffer;
    }

    /// <summary>The deepest node that is sure enough; of several at one level, which rounding of the curve may allow, the most probable.</summary>
    private OccupationGuess? Deepest(ReadOnlySpan<float> sums, double leastConfidence)
    {
        OccupationGuess? deepest = null;
        var probability = 0f;
        var floor = model.Confidence.Below(leastConfidence);
        for (var node = 0; node < sums.Length; node++)
        {
            // Nearly all of them: what is not probable enough need not be looked up.
            if (sums[node] <= floor)
                continue;
            var code = model.Codes[node];
            if (code == Unplaceable || (deepest is { } found && (code.Level < found.Code.Level || (code.Level == found.Code.Level && sums[node] <= probability))))
                continue;
            var confidence = model.Confidence.At(sums[node]);
            if (confidence < leastConfidence)
                continue;
            deepest = new(code, confidence);
            probability = sums[node];
        }

        return deepest;
    }

    private OccupationCandidate[] Best(ReadOnlySpan<float> probabilities, int count)
    {
        var best = new OccupationCandidate[count];
        var kept = 0;
        for (var node = 0; node < probabilities.Length; node++)
        {
            if (kept == count && probabilities[node] <= best[^1].Score)
                continue;
            var at = kept < count ? kept++ : count - 1;
            for (; at > 0 && best[at - 1].Score < probabilities[node]; at--)
                best[at] = best[at - 1];
            best[at] = new(model.Codes[node], probabilities[node]);
        }

        return best;
    }
}
