namespace Jiuye.Cli;

/// <summary>What <c>jiuye training needs</c> reads.</summary>
internal sealed record TrainingNeedsFiles(string Seekers, string Postings, string? Referrals, string? Wishes, string? Courses, string? Ledger);
