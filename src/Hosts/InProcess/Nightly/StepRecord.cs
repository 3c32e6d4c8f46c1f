namespace Jiuye;

/// <summary>A line of the journal: a step that began, or that ended with these files.</summary>
/// <param name="Step">The step's name.</param>
/// <param name="Ended">False where it began, true where it ended.</param>
/// <param name="Files">Its results, relative to the run's folder; empty where it began.</param>
internal sealed record StepRecord(string Step, bool Ended, IReadOnlyList<FileRecord> Files);
