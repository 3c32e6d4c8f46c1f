using System.Collections.Concurrent;

namespace Jiuye.Vocabulary;

/// <summary>Every number that a jurisdiction sets, with the article that sets it.</summary>
/// <remarks>Immutable and safe for any number of threads. Files are described in docs/policy.md; a file that lacks a value, or states one that is unknown,
/// of the wrong type or out of range, is refused as a whole.</remarks>
public sealed class Policy
{
    private static readonly ConcurrentDictionary<string, Policy> Loaded = new(StringComparer.Ordinal);

    private Policy(PolicyChain chain)
    {
        var settings = chain.Settings();
        Name = chain.Top.Name;
        Title = chain.Top.Title;
        Bases = chain.Bases;
        Wages = WageSettings.From(settings);
        Grading = GradingSettings.From(settings);
        Ranking = RankingSettings.From(settings);
        Filters = FilterSettings.From(settings);
        Publication = PublicationSettings.From(settings);
        Nightly = NightlySettings.From(settings);
        if (RankingSettings.Check(Ranking, chain.Top.Text.File) is { } fault)
            throw new PolicyException([fault]);
    }

    /// <summary>The policies that travel with the library, in ordinal order: the engine's own base and the five seeds.</summary>
    public static IReadOnlyList<string> Names => PolicyText.EmbeddedNames;

    /// <summary>The name: <c>beijing-2018</c>.</summary>
    public string Name { get; }

    /// <summary>What it is called.</summary>
    public Bilingual Title { get; }

    /// <summary>The names of the policies it extends, nearest first; empty where there are none.</summary>
    public IReadOnlyList<string> Bases { get; }

    /// <summary>How wages stated a day or an hour become wages a month.</summary>
    public WagePolicy Wages { get; }

    /// <summary>The points card of the difficulty grading.</summary>
    public GradingCard Grading { get; }

    /// <summary>The weights and curves of the <c>default</c> ranking profile.</summary>
    public RankingPolicy Ranking { get; }

    /// <summary>What the hard filters may use.</summary>
    public FilterPolicy Filters { get; }

    /// <summary>What may be published and how numbers are defined.</summary>
    public PublicationPolicy Publication { get; }

    /// <summary>How much the nightly run writes and what it tolerates.</summary>
    public NightlyPolicy Nightly { get; }

    /// <summary>The policy that travels with the library under a name.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static Policy Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!PolicyText.IsEmbedded(name))
            throw new ArgumentException($"There is no policy '{name}'; there are {string.Join(", ", Names)}.", nameof(name));
        return Loaded.GetOrAdd(name, static known => new(PolicyChain.Follow(PolicyText.Embedded(known))));
    }

    /// <summary>Reads a policy file.</summary>
    /// <exception cref="PolicyException">The file, or one that it extends, is at fault; every fault of the first such file is named.</exception>
    /// <exception cref="IOException">The file is missing or can't be read.</exception>
    public static Policy Load(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return new(PolicyChain.Follow(PolicyText.FromFile(path)));
    }

    /// <summary>Reads a policy from a text; its <c>extends</c> can name only the policies of <see cref="Names"/>.</summary>
    /// <param name="json">The text.</param>
    /// <param name="origin">What faults call the text.</param>
    /// <exception cref="PolicyException">The text is at fault; every fault is named.</exception>
    public static Policy Parse(string json, string origin)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentException.ThrowIfNullOrWhiteSpace(origin);
        return new(PolicyChain.Follow(new(origin, origin, null, json)));
    }

    /// <summary>The policy of a name in <see cref="Names"/>, or else the file at that path.</summary>
    /// <exception cref="PolicyException">The file is at fault.</exception>
    /// <exception cref="IOException">There is neither such a name nor such a file.</exception>
    public static Policy Find(string nameOrPath) =>
        PolicyText.IsEmbedded(nameOrPath) ? Named(nameOrPath) : Load(nameOrPath);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
