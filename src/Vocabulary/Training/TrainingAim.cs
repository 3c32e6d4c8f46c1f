using System.Globalization;

namespace Jiuye.Vocabulary;

/// <summary>培训工种与等级: what a training gives whoever passes it: in a trade a grade, certificates, skills.</summary>
/// <remarks>Immutable; two aims with the same content are equal.</remarks>
/// <param name="Trade">The trade, an occupation.</param>
public sealed record TrainingAim(OccupationCode Trade) : IComparable<TrainingAim>
{
    private const char Mark = '\u001f';

    /// <summary>The skill grade; null where the training leads to none.</summary>
    public SkillGrade? Grade { get; init; }

    /// <summary>Certificates and licences, in ordinal order.</summary>
    public IReadOnlyList<string> Certificates { get; init; } = [];

    /// <summary>Skills taught, in ordinal order.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>True where it leads to a grade or a certificate, without which some employers hire nobody.</summary>
    public bool IsQualification => Grade is not null || Certificates.Count > 0;

    /// <summary>The record of a person who has passed the training.</summary>
    public JobSeeker ApplyTo(JobSeeker seeker)
    {
        ArgumentNullException.ThrowIfNull(seeker);
        return seeker with
        {
            SkillGrade = Grade is { } grade && !(seeker.SkillGrade >= grade) ? grade : seeker.SkillGrade,
            Certificates = Certificates.Count == 0 ? seeker.Certificates : [.. seeker.Certificates, .. Certificates],
            Skills = Skills.Count == 0 ? seeker.Skills : [.. seeker.Skills, .. Skills],
        };
    }

    /// <summary>The trade by name, with what is learnt.</summary>
    public Bilingual ToText()
    {
        var trade = OccupationClassification.Prc2022.NameOf(Trade) ?? Trade.ToString();
        List<Bilingual> parts = [Bilingual.Same(trade)];
        if (Grade is { } grade)
            parts.Add(SkillGradeText.NameOf(grade));
        if (Certificates.Count > 0)
            parts.Add(new("取得" + string.Join("、", Certificates), "leading to " + string.Join(", ", Certificates)));
        if (Skills.Count > 0)
            parts.Add(new("学习" + string.Join("、", Skills), "teaching " + string.Join(", ", Skills)));
        return new(string.Join("，", parts.Select(static part => part.Zh)), string.Join(", ", parts.Select(static part => part.En)));
    }

    /// <summary>By trade, then grade (none first), then certificates and skills.</summary>
    public int CompareTo(TrainingAim? other)
    {
        if (other is null)
            return 1;
        var byTrade = Trade.CompareTo(other.Trade);
        if (byTrade != 0)
            return byTrade;
        var byGrade = Nullable.Compare(Grade, other.Grade);
        return byGrade != 0 ? byGrade : string.CompareOrdinal(Key(), other.Key());
    }

    /// <summary>Orders as <see cref="CompareTo"/>; null comes first.</summary>
    public static bool operator <(TrainingAim? left, TrainingAim? right) => Comparer<TrainingAim>.Default.Compare(left, right) < 0;

    /// <summary>Orders as <see cref="CompareTo"/>; null comes first.</summary>
    public static bool operator <=(TrainingAim? left, TrainingAim? right) => Comparer<TrainingAim>.Default.Compare(left, right) <= 0;

    /// <summary>Orders as <see cref="CompareTo"/>; null comes first.</summary>
    public static bool operator >(TrainingAim? left, TrainingAim? right) => Comparer<TrainingAim>.Default.Compare(left, right) > 0;

    /// <summary>Orders as <see cref="CompareTo"/>; null comes first.</summary>
    public static bool operator >=(TrainingAim? left, TrainingAim? right) => Comparer<TrainingAim>.Default.Compare(left, right) >= 0;

    /// <inheritdoc/>
    public bool Equals(TrainingAim? other) => other is not null && Trade == other.Trade && Grade == other.Grade && Key() == other.Key();

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Trade, Grade, Certificates.Count, Skills.Count);

    /// <inheritdoc/>
    public override string ToString() => ToText().ToString();

    private string Key() => string.Create(CultureInfo.InvariantCulture, $"{string.Join(Mark, Certificates)}{Mark}{Mark}{string.Join(Mark, Skills)}");
}
