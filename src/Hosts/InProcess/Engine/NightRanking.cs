using System.Text;
using System.Text.Json;
using Jiuye.Matching;
using Jiuye.Matching.Clearing;
using Jiuye.Matching.Learning.Ranking;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>What a finished night has learned, for the questions of the day: the ranking that it promoted and the prices that it left, as far as the policy puts them in service.</summary>
/// <remarks>
/// What is missing, damaged, of another night, or under an alarm does not serve: <see cref="Notes"/> say why, and the declared weights answer, without prices. Immutable but for the prices,
/// which move with what is shown; safe for any number of threads.
/// </remarks>
public sealed class NightRanking
{
    // A night is of the day on which it begins; until the next one is done its prices go on into that day.
    private const int DaysOfPrices = 1;

    private NightRanking(DateOnly? night, IReadOnlyList<RankingNote> notes) => (Night, Notes) = (night, notes);

    /// <summary>The day of the night; null where there is none.</summary>
    public DateOnly? Night { get; }

    /// <summary>The version of the learned ranking that serves; null where the declared weights do.</summary>
    public string? Model => Learned?.Version;

    /// <summary>True where the night's prices count.</summary>
    public bool HasPrices => Prices is not null;

    /// <summary>Why the declared weights answer, or why no prices count; empty where both serve.</summary>
    public IReadOnlyList<RankingNote> Notes { get; }

    /// <summary>The ranking with what it knows of referrals, but nothing of postings.</summary>
    internal LearnedRanking? Learned { get; private init; }

    /// <summary>What came of referrals.</summary>
    internal OutcomeHistory? History { get; private init; }

    internal DayPrices? Prices { get; private init; }

    internal double MostGivenUp { get; private init; }

    internal int LowestRank { get; private init; }

    internal int LongestServedDays { get; private init; }

    /// <summary>The declared weights, since the policy puts nothing else in service.</summary>
    public static NightRanking SwitchedOff { get; } = new(null, [RankingNotes.LearnedOff, RankingNotes.PricesOff]);

    /// <summary>Reads what a night left.</summary>
    /// <param name="results">The night's folder; null where there is none.</param>
    /// <param name="policy">What is in service, and how far prices go.</param>
    /// <returns>Never fails: what cannot be used is among <see cref="Notes"/>.</returns>
    public static NightRanking Read(string? results, Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        if (!policy.Learning.IsInService && !policy.Clearing.IsByDay)
            return SwitchedOff;
        if (results is null)
            return new(null, [RankingNotes.NoNight]);
        try
        {
            return Of(NightSeal.Read(results), policy);
        }
        catch (Exception fault) when (IsUnusable(fault))
        {
            return new(null, [RankingNotes.Damaged(fault.Message)]);
        }
    }

    /// <summary>True where the night lies further before a day than the policy lets it serve (<c>learning.longest_served_days</c>): the declared weights answer, without prices.</summary>
    public bool IsTooOldOn(DateOnly day) => (Learned is not null || Prices is not null) && Night is { } night && day.DayNumber - night.DayNumber > LongestServedDays;

    /// <summary><see cref="Notes"/> as they stand on a day: also that the night is too old by then.</summary>
    public IReadOnlyList<RankingNote> NotesOn(DateOnly day) => IsTooOldOn(day) ? [RankingNotes.TooOld(Night!.Value, LongestServedDays), .. Notes] : Notes;

    /// <summary>True where it knows what came of a person's referrals.</summary>
    internal bool Knows(SeekerId seeker) => History is not null && History.Seekers.Find(seeker).Referred > 0;

    /// <summary>The same without what it knows of some persons.</summary>
    internal NightRanking Without(IReadOnlyCollection<SeekerId> erased)
    {
        var left = History?.Without(erased);
        return new(Night, Notes) { Learned = left is null ? null : Learned!.Counting(left), History = left, Prices = Prices, MostGivenUp = MostGivenUp, LowestRank = LowestRank, LongestServedDays = LongestServedDays };
    }

    /// <summary>What a list of a day was ranked by.</summary>
    internal RankingOrigin Origin(DateOnly day, bool hasPrices) => IsTooOldOn(day) ? RankingOrigin.Declared with { TooOld = Night } : Learned is null && !hasPrices ? RankingOrigin.Declared : new(Model, Learned is null ? null : Night, hasPrices ? Night : null);

    /// <summary>The prices that count for a day; null where none do.</summary>
    internal DayPrices? PricesOn(DateOnly day) => Prices is not null && Night is { } night && day >= night && day <= night.AddDays(DaysOfPrices) && !IsTooOldOn(day) ? Prices : null;

    private static NightRanking Of(NightSeal night, Policy policy)
    {
        var notes = new List<RankingNote>();
        var (learned, history) = policy.Learning.IsInService ? Learn(night, notes) : (null, null);
        if (!policy.Learning.IsInService)
            notes.Add(RankingNotes.LearnedOff);
        return new(night.Day, notes)
        {
            Learned = learned,
            History = history,
            Prices = Price(night, policy.Clearing, learned?.Version ?? ScoreScale.Declared, notes),
            MostGivenUp = policy.Clearing.MostGivenUp,
            LowestRank = policy.Clearing.LowestRank,
            LongestServedDays = policy.Learning.LongestServedDays,
        };
    }

    private static (LearnedRanking?, OutcomeHistory?) Learn(NightSeal night, List<RankingNote> notes)
    {
        try
        {
            var verdict = RankingVerdict.Of(night.Bytes(RankingVerdict.File), night.PathOf(RankingVerdict.File));
            if (Obstacle(night, verdict) is { } obstacle)
            {
                notes.Add(obstacle);
                return default;
            }

            using var file = new MemoryStream(night.Bytes(RankingStep.ModelFile));
            var history = OutcomeHistoryFile.Read(night.PathOf(OutcomeHistoryFile.Name));
            return (LearnedRanking.Read(file, night.PathOf(RankingStep.ModelFile)).Counting(history), history);
        }
        catch (Exception fault) when (IsUnusable(fault))
        {
            notes.Add(RankingNotes.Damaged(fault.Message));
            return default;
        }
    }

    private static RankingNote? Obstacle(NightSeal night, RankingVerdict verdict) => verdict switch
    {
        { IsLearned: false } => RankingNotes.NotPromoted(verdict),
        { DriftAlarm: true } => RankingNotes.Drifted(verdict),
        { CalibrationAlarm: true } => RankingNotes.Uncalibrated(verdict),
        _ => night.Has(OutcomeHistoryFile.Name) ? null : RankingNotes.OlderVersion,
    };

    private static DayPrices? Price(NightSeal night, ClearingPolicy policy, string ranking, List<RankingNote> notes)
    {
        try
        {
            if (!policy.IsByDay || policy.PriceStrength == 0)
            {
                notes.Add(policy.IsByDay ? RankingNotes.NoStrength : RankingNotes.PricesOff);
                return null;
            }

            if (!night.Has(ClearingStep.Prices))
            {
                notes.Add(RankingNotes.NoPrices);
                return null;
            }

            var (rankedBy, unit) = Scale(night);
            if (rankedBy == ranking)
                return NightPrices.Of(night.PathOf(ClearingStep.Prices), Encoding.UTF8.GetString(night.Bytes(ClearingStep.Prices)).Split('\n', StringSplitOptions.RemoveEmptyEntries), policy, unit);
            notes.Add(RankingNotes.OtherRanking);
            return null;
        }
        catch (Exception fault) when (IsUnusable(fault))
        {
            notes.Add(RankingNotes.PricesDamaged(fault.Message));
            return null;
        }
    }

    // A night of a version that did not say fits no ranking.
    private static (string? RankedBy, double Unit) Scale(NightSeal night)
    {
        try
        {
            using var figures = JsonDocument.Parse(night.Bytes(ClearingStep.Report));
            var root = figures.RootElement;
            return root.TryGetProperty(ClearingFigures.RankedBy, out var by) ? (by.GetString(), root.GetProperty(ClearingFigures.Unit).GetDouble()) : (null, 1);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{night.PathOf(ClearingStep.Report)}: is not as a night writes it.", fault);
        }
    }

    private static bool IsUnusable(Exception fault) => fault is InvalidDataException or DatasetException or IOException or UnauthorizedAccessException;
}
