namespace Jiuye.Analytics.Publication;

/// <summary>Of whom and of what a report is speaking at a place; Chinese leaves out what was said before.</summary>
internal sealed class SentenceState
{
    /// <summary>The groups named last in this sentence; empty where none is.</summary>
    internal List<string> Subjects { get; private set; } = [];

    /// <summary>The groups of the sentence before, which this one may go on about.</summary>
    internal List<string> Inherited { get; private set; } = [];

    internal string? Measure { get; set; }

    internal List<Against> Againsts { get; private set; } = [];

    internal bool IsShare { get; set; }

    internal string? Base { get; set; }

    internal string Period { get; set; } = "";

    /// <summary>Every group named in the sentence, in order.</summary>
    internal List<string> Named { get; } = [];

    /// <summary>Starts a sentence: the measure and the comparison are carried, the groups are only possible.</summary>
    internal void StartSentence(string period)
    {
        if (Subjects.Count > 0 || Inherited.Count > 0)
            Inherited = Subjects.Count > 0 ? Subjects : [];
        Subjects = [];
        Named.Clear();
        IsShare = false;
        Base = null;
        Period = period;
    }

    internal void Name(string subject, bool isListed)
    {
        if (!isListed)
            Subjects = [];
        Subjects.Add(subject);
        if (!Named.Contains(subject))
            Named.Add(subject);
    }

    internal void NameOnly(IEnumerable<string> subjects) => Subjects = [.. subjects];

    internal void Compare(Against against, bool isListed)
    {
        if (!isListed)
            Againsts = [];
        if (!Againsts.Contains(against))
            Againsts.Add(against);
    }

    internal void CompareOnly(Against against) => Againsts = [against];

    /// <summary>Of whom a figure may speak.</summary>
    internal IReadOnlyList<string> PossibleSubjects() => Subjects.Count > 0 ? Subjects : [Publication.Subjects.All, .. Inherited];

    internal IReadOnlyList<string> PossibleMeasures() => Measure is { } one ? [one] : [];

    internal IReadOnlyList<Against> PossibleAgainsts() => Againsts.Count > 0 ? Againsts : [Against.Previous, Against.YearAgo];
}
