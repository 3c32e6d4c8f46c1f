using System.Globalization;
using Jiuye.Vocabulary;

namespace Jiuye.Matching.Occupations;

/// <summary>How often coded titles agree with their labels, at each level, and whether confidences keep their word.</summary>
internal sealed class CodingScores
{
    private const int BinCount = 10;

    private readonly int[] agreed = new int[(int)OccupationLevel.Occupation + 1];
    private readonly int[] agreedInFive = new int[(int)OccupationLevel.Occupation + 1];
    private readonly Reliability first = new(BinCount);
    private readonly Reliability coded = new(BinCount);
    private int fine;

    /// <summary>Titles added.</summary>
    internal int Titles { get; private set; }

    /// <summary>Titles that were given a code.</summary>
    internal int Coded => coded.Count;

    /// <summary>Expected calibration error of the first candidate's score, interval [0, 1].</summary>
    internal double FirstError => first.ExpectedError;

    /// <summary>Expected calibration error of the confidence in the code given, interval [0, 1].</summary>
    internal double CodedError => coded.ExpectedError;

    /// <summary>Part of the coded titles whose label is the code given or lies within it.</summary>
    internal double CodedPrecision => coded.Share;

    /// <summary>Part of the titles whose first candidate agrees with the label down to a level; at the lowest, in all.</summary>
    internal double Agreement(OccupationLevel level) => (double)agreed[(int)level] / Titles;

    /// <summary>Part of the titles among whose first five candidates one agrees.</summary>
    internal double AgreementInFive(OccupationLevel level) => (double)agreedInFive[(int)level] / Titles;

    /// <summary>Adds a title.</summary>
    /// <param name="expected">Its label.</param>
    /// <param name="best">Its candidates, best first.</param>
    /// <param name="guess">The code it was given, if any.</param>
    internal void Add(OccupationCode expected, IReadOnlyList<OccupationCandidate> best, OccupationGuess? guess)
    {
        Titles++;
        for (var level = OccupationLevel.MajorGroup; level <= OccupationLevel.Occupation; level++)
        {
            var at = level;
            agreed[(int)level] += best.Count > 0 && best[0].Code.At(at) == expected.At(at) ? 1 : 0;
            agreedInFive[(int)level] += best.Take(5).Any(candidate => candidate.Code.At(at) == expected.At(at)) ? 1 : 0;
        }

        if (best.Count > 0)
            first.Add(best[0].Score, best[0].Code == expected);
        if (guess is not { } given)
            return;
        coded.Add(given.Confidence, given.Code.Contains(expected));
        fine += given.Code.Level == OccupationLevel.Occupation ? 1 : 0;
    }

    /// <summary>The figures as lines of text.</summary>
    public override string ToString() => Titles == 0 ? "no titles" : string.Create(CultureInfo.InvariantCulture, $"""
        titles {Titles}
                 exact   minor   middle  major
        first    {Row(Agreement)}
        in five  {Row(AgreementInFive)}
        coded {(double)Coded / Titles:P1}, to an occupation {(double)fine / Titles:P1}; right {CodedPrecision:P1}
        calibration error: first candidate {FirstError:0.000}, code given {CodedError:0.000}
        first candidate, confidence and share of right ones: {Bins(first)}
        code given, confidence and share of right ones: {Bins(coded)}
        """);

    private static string Bins(Reliability reliability) =>
        string.Join(", ", reliability.Rows().Select(static bin => string.Create(CultureInfo.InvariantCulture, $"{bin.Confidence:0.00} {bin.Right:0.00} ({bin.Count})")));

    private static string Row(Func<OccupationLevel, double> share) =>
        string.Create(CultureInfo.InvariantCulture, $"{share(OccupationLevel.Occupation):P1}  {share(OccupationLevel.MinorGroup):P1}  {share(OccupationLevel.MiddleGroup):P1}  {share(OccupationLevel.MajorGroup):P1}");
}
