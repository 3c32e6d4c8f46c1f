using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Jiuye.Vocabulary;

/// <summary>Every number that a jurisdiction sets, with the article that sets it.</summary>
/// <remarks>Immutable and safe for any number of threads. Files are described in docs/policy.md; a file that lacks a value, or states one that is unknown,
/// of the wrong type or out of range, is refused as a whole.</remarks>
public sealed class Policy
{
    private static readonly ConcurrentDictionary<string, Policy> Loaded = new(StringComparer.Ordinal);

    private readonly SettingValues settings;
    private readonly FrozenDictionary<string, IReadOnlyList<Statement>> statements;

    private Policy(PolicyChain chain)
    {
        settings = chain.Settings();
        statements = chain.Parameters();
        Name = chain.Top.Name;
        Title = chain.Top.Title;
        Bases = chain.Bases;
        Fingerprint = chain.Fingerprint;
        Wages = WageSettings.From(settings);
        Grading = GradingSettings.From(settings);
        Ranking = RankingSettings.From(settings);
        Filters = FilterSettings.From(settings);
        Relaxation = RelaxationSettings.From(settings);
        Publication = PublicationSettings.From(settings);
        Nightly = NightlySettings.From(settings);
        Clearing = ClearingSettings.From(settings);
        Learning = LearningSettings.From(settings);
        Profiling = ProfilingSettings.From(settings);
        Fairness = FairnessSettings.From(settings);
        PostingAudit = PostingAuditSettings.From(settings);
        Warnings = WarningSettings.From(settings);
        PolicyFault[] faults =
        [
            .. new[]
            {
                RankingSettings.Check(Ranking, chain.Top.Text.File),
                RelatednessSettings.Check(Ranking.Relatedness, chain.Top.Text.File),
                RelaxationSettings.Check(Relaxation, chain.Top.Text.File),
            }.OfType<PolicyFault>(),
        ];
        if (faults.Length > 0)
            throw new PolicyException(faults);
    }

    /// <summary>The policies that travel with the library, in ordinal order: the engine's own base and the five seeds.</summary>
    public static IReadOnlyList<string> Names => PolicyText.EmbeddedNames;

    /// <summary>The name: <c>beijing-2018</c>.</summary>
    public string Name { get; }

    /// <summary>What it is called.</summary>
    public Bilingual Title { get; }

    /// <summary>The names of the policies it extends, nearest first; empty where there are none.</summary>
    public IReadOnlyList<string> Bases { get; }

    /// <summary>The SHA-256 of the policy's text and those it extends: two policies that say the same in other words differ.</summary>
    public string Fingerprint { get; }

    /// <summary>How wages stated a day or an hour become wages a month.</summary>
    public WagePolicy Wages { get; }

    /// <summary>The points card of the difficulty grading.</summary>
    public GradingCard Grading { get; }

    /// <summary>The weights and curves of the <c>default</c> ranking profile.</summary>
    public RankingPolicy Ranking { get; }

    /// <summary>What the hard filters may use.</summary>
    public FilterPolicy Filters { get; }

    /// <summary>What it costs to give up a part of a wish or of a requirement.</summary>
    public RelaxationPolicy Relaxation { get; }

    /// <summary>What may be published and how numbers are defined.</summary>
    public PublicationPolicy Publication { get; }

    /// <summary>What a posting must state and may not.</summary>
    public PostingAuditPolicy PostingAudit { get; }

    /// <summary>When a layoff is a large one.</summary>
    public WarningPolicy Warnings { get; }

    /// <summary>How much the nightly run writes and what it tolerates.</summary>
    public NightlyPolicy Nightly { get; }

    /// <summary>How lists are spread over a market.</summary>
    public ClearingPolicy Clearing { get; }

    /// <summary>When a ranking is learned from outcomes, and when it may serve.</summary>
    public LearningPolicy Learning { get; }

    /// <summary>What a model beside the points card foresees, and from when it asks for a second look.</summary>
    public ProfilingPolicy Profiling { get; }

    /// <summary>How lists of matches are audited for groups of people.</summary>
    public FairnessPolicy Fairness { get; }

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

    /// <summary>Everything the jurisdiction says about a parameter, in the order of its file; empty where it says nothing.</summary>
    public IReadOnlyList<Statement<T>> Statements<T>(PolicyParameter<T> parameter)
        where T : class, IPolicyValue
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return [.. statements[parameter.Name].Cast<Statement<T>>()];
    }

    /// <summary>Everything the jurisdiction says about a parameter whose type is not known; empty where it says nothing.</summary>
    public IReadOnlyList<Statement> Statements(PolicyParameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return statements[parameter.Name];
    }

    /// <summary>The statement that applies; null where the jurisdiction says nothing for it.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="tier">The office's level: its own statement goes before one that names no level. Null: the first that fits, in the order of the file.</param>
    /// <param name="case">The case, one of the parameter's <see cref="PolicyParameter.Cases"/>; null: the first that fits, those about no special case before the others.</param>
    /// <exception cref="ArgumentException">The parameter knows no such case.</exception>
    public Statement<T>? Statement<T>(PolicyParameter<T> parameter, OfficeTier? tier = null, string? @case = null)
        where T : class, IPolicyValue
    {
        ArgumentNullException.ThrowIfNull(parameter);
        if (@case is not null && !parameter.HasOpenCases && !parameter.Cases.Contains(@case, StringComparer.Ordinal))
            throw new ArgumentException($"'{parameter.Name}' knows no case '{@case}'; it knows: {string.Join(", ", parameter.Cases)}.", nameof(@case));
        return statements[parameter.Name]
            .Where(statement => tier is null || statement.Tier is null || statement.Tier == tier)
            .Where(statement => @case is null || statement.Case == @case)
            .OrderBy(statement => tier is not null && statement.Tier is null)
            .ThenBy(static statement => statement.Case is not null)
            .Cast<Statement<T>>()
            .FirstOrDefault();
    }

    /// <summary>The value that applies; null where the jurisdiction says nothing for it, or only in words (see <see cref="Statement{T}(PolicyParameter{T}, OfficeTier?, string?)"/>).</summary>
    /// <inheritdoc cref="Statement{T}(PolicyParameter{T}, OfficeTier?, string?)"/>
    public T? Get<T>(PolicyParameter<T> parameter, OfficeTier? tier = null, string? @case = null)
        where T : class, IPolicyValue => Statement(parameter, tier, @case)?.Value;

    /// <summary>The whole policy line by line: the engine's settings first, then every parameter, those without a statement too.</summary>
    public IReadOnlyList<PolicyEntry> Entries() =>
    [
        .. PolicySettings.All.Select(setting => PolicyEntries.Of(setting, settings[setting])),
        .. PolicyParameters.All.SelectMany(parameter => PolicyEntries.Of(parameter, statements[parameter.Name])),
    ];

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
