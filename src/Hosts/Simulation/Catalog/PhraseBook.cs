using System.Collections.Frozen;

namespace Jiuye.Simulation;

/// <summary>Phrases that any posting or seeker may use, by kind.</summary>
/// <remarks>Read from <c>datasets/simulation/phrases.tsv</c> and <c>employers.tsv</c>. Immutable and safe for any number of threads.</remarks>
internal sealed class PhraseBook
{
    private static readonly Lazy<PhraseBook> Own = new(static () => new());

    private readonly FrozenDictionary<string, string[]> phrases = SimulationData.Rows("phrases.tsv")
        .GroupBy(static row => row[0], static row => row[1], StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    private readonly FrozenDictionary<string, string[]> employerWords = SimulationData.Rows("employers.tsv")
        .ToFrozenDictionary(static row => row[0], static row => row[1].Split('|'), StringComparer.Ordinal);

    private PhraseBook()
    {
        DutiesHeadings = phrases["duties-heading"];
        NeedsHeadings = phrases["needs-heading"];
        BenefitsHeadings = phrases["benefits-heading"];
        Benefits = phrases["benefit"];
        ManualBenefits = phrases["manual-benefit"];
        Rests = phrases["rest"];
        Duties = phrases["duty"];
        Needs = phrases["need"];
        TitleSuffixes = phrases["title-suffix"];
        Shorts = phrases["short"];
        Tags = phrases["tag"];
        Brands = phrases["brand"];
        CompanySuffixes = phrases["suffix"];
        Wishes = phrases["profile-wish"];
        Traits = phrases["profile-trait"];
    }

    internal static PhraseBook Default => Own.Value;

    internal IReadOnlyList<string> DutiesHeadings { get; }

    internal IReadOnlyList<string> NeedsHeadings { get; }

    internal IReadOnlyList<string> BenefitsHeadings { get; }

    internal IReadOnlyList<string> Benefits { get; }

    /// <summary>Benefits of work with the hands: board and lodging, heat and night allowances.</summary>
    internal IReadOnlyList<string> ManualBenefits { get; }

    /// <summary>Days off; a posting names at most one of them.</summary>
    internal IReadOnlyList<string> Rests { get; }

    internal IReadOnlyList<string> Duties { get; }

    internal IReadOnlyList<string> Needs { get; }

    internal IReadOnlyList<string> TitleSuffixes { get; }

    internal IReadOnlyList<string> Shorts { get; }

    internal IReadOnlyList<string> Tags { get; }

    internal IReadOnlyList<string> Brands { get; }

    internal IReadOnlyList<string> CompanySuffixes { get; }

    internal IReadOnlyList<string> Wishes { get; }

    internal IReadOnlyList<string> Traits { get; }

    /// <summary>What employers of a division call their trade.</summary>
    internal IReadOnlyList<string> EmployerWords(string division) => employerWords[division];
}
