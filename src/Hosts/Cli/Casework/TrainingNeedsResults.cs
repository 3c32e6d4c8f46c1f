namespace Jiuye.Cli;

/// <summary>What <c>jiuye training needs</c> writes; null for standard output (needs) or not at all.</summary>
internal sealed record TrainingNeedsResults(string? Needs, string? Plan, string? Push);
