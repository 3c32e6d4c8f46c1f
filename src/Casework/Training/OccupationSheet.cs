using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>职业环境资料: what a counsellor shows of an occupation; what nobody has collected yet is null or empty, and said to be so.</summary>
/// <param name="Occupation">The occupation.</param>
public sealed record OccupationSheet(OccupationCode Occupation)
{
    /// <summary>The working environment; empty where not collected.</summary>
    public string Environment { get; init; } = "";

    /// <summary>The tools of the occupation.</summary>
    public IReadOnlyList<string> Tools { get; init; } = [];

    /// <summary>The schooling that postings ask for most; null where not known.</summary>
    public EducationLevel? Education { get; init; }

    /// <summary>The abilities that postings ask for, the most asked first.</summary>
    public IReadOnlyList<string> Abilities { get; init; } = [];

    /// <summary>The prospects; empty where not collected.</summary>
    public string Prospects { get; init; } = "";

    /// <summary>The pay offered, yuan a month; null where not known.</summary>
    public WageRange? Pay { get; init; }

    /// <summary>Occupations that one may move to, the nearest first.</summary>
    public IReadOnlyList<OccupationCode> PossibleMoves { get; init; } = [];

    /// <summary>What the sheet still lacks; empty where it is complete.</summary>
    public IReadOnlyList<Bilingual> Blank() =>
    [
        .. Asked(Environment.Length == 0, "工作环境", "the working environment"),
        .. Asked(Tools.Count == 0, "职业工具", "the tools"),
        .. Asked(Education is null, "教育水平要求", "the schooling asked"),
        .. Asked(Abilities.Count == 0, "职业能力要求", "the abilities asked"),
        .. Asked(Prospects.Length == 0, "个人发展前景", "the prospects"),
        .. Asked(Pay is null, "薪酬待遇", "the pay"),
        .. Asked(PossibleMoves.Count == 0, "可供选择的转岗方向", "possible moves"),
    ];

    private static IEnumerable<Bilingual> Asked(bool isBlank, string chinese, string english) => isBlank ? [new(chinese, english)] : [];
}
