using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <content>What training would open.</content>
public sealed partial class MatchingEngine
{
    /// <summary>Counts, over the postings held, what training would open to persons; pairs that were recommended before are left out.</summary>
    /// <param name="asOf">The day on which both sides must be valid.</param>
    public TrainingOpenings TrainingOpenings(DateOnly asOf)
    {
        var skills = view.Facts.Words.Reader.Skills;
        return new(view.HeldPostings(), new(new(view.Facts.Options.Filters, skills), skills), view.Facts.Relatedness, Referred, asOf);

        HashSet<PostingId> Referred(SeekerId seeker)
        {
            var referred = new List<PostingId>();
            view.Facts.Referrals.AddOf(seeker, asOf, referred);
            return [.. referred];
        }
    }
}
