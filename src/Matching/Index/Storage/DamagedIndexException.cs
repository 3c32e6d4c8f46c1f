namespace Jiuye.Matching;

/// <summary>An index file is not what was written: altered, cut short, or no index file at all. Nothing of it is served.</summary>
/// <remarks>An index holds nothing that its store does not hold: the remedy is to build it anew.</remarks>
public sealed class DamagedIndexException : Exception
{
    internal DamagedIndexException(string file, string? section, string found, string expected)
        : base($"{file}{(section is null ? "" : $", section '{section}'")}: {found}; expected {expected}. The index is damaged: build it anew from the records.")
    {
        File = file;
        Section = section;
    }

    /// <summary>The file that was refused.</summary>
    public string File { get; }

    /// <summary>The part of the file where the damage shows; null where it is in the file's own description.</summary>
    public string? Section { get; }
}
