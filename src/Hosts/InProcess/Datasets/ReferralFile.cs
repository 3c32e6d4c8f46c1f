using System.Text.Json;
using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>Files of recommendations and what came of them, one JSON object a line: <c>seeker, posting, recommended_on, outcome, outcome_on, interviewed_on</c>.</summary>
public static class ReferralFile
{
    /// <summary>Reads a file row by row while it is enumerated; bad rows are left out, and too many of them stop it.</summary>
    /// <exception cref="DatasetException">While enumerating: the file cannot be used; the message says why.</exception>
    public static IEnumerable<Referral> Read(string path, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var row = new ReferralRow(options ?? new());
        return new RowLoop<Referral>(options ?? new(), "referrals", row.Fields, row.Read, static _ => null, static _ => "").Read(path, cancellation);
    }

    /// <summary>Writes recommendations in the form that reads back equal.</summary>
    public static void Write(string path, IEnumerable<Referral> referrals)
    {
        ArgumentNullException.ThrowIfNull(referrals);
        using var lines = new LineWriter(path);
        foreach (var referral in referrals)
        {
            WriteFields(lines.Begin(), referral);
            lines.End();
        }
    }

    internal static void WriteFields(Utf8JsonWriter json, Referral referral)
    {
        json.WriteString("seeker", referral.Seeker.Value);
        json.WriteString("posting", referral.Posting.Value);
        json.Day("recommended_on", referral.RecommendedOn);
        json.Day("interviewed_on", referral.InterviewedOn);
        json.Token<ReferralOutcome>("outcome", referral.Outcome);
        json.Day("outcome_on", referral.OutcomeOn);
    }

    internal sealed class ReferralRow(ReadOptions options)
    {
        private readonly CommonFields common = new(options);

        internal RowFields Fields { get; } = new();

        internal Referral? Read(JsonElement row)
        {
            Fields.Begin(row);
            common.Begin(Fields, new());
            var (seeker, posting) = (common.Id("seeker"), common.Id("posting"));
            var (on, interviewed, outcomeOn) = (common.RequiredDate("recommended_on"), common.Date("interviewed_on"), common.Date("outcome_on"));
            var outcome = common.Token<ReferralOutcome>("outcome") ?? ReferralOutcome.Pending;
            if (outcomeOn < on)
                Fields.Refuse("outcome_on", FormattableString.Invariant($"{outcomeOn:yyyy-MM-dd}"), "before recommended_on", FormattableString.Invariant($"{on:yyyy-MM-dd} or later"));
            return Fields.Fault is null ? new(new(seeker!), new(posting!), on, outcome, outcomeOn) { InterviewedOn = interviewed } : null;
        }
    }
}
