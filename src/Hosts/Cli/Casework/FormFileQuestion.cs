using Jiuye.Casework;

namespace Jiuye.Cli;

/// <summary>Whose file, from which files, as of when.</summary>
internal sealed record FormFileQuestion(string Subject, FormSubject About, string Records, string? Ledger, DateOnly AsOf, bool AsJson);
