namespace Jiuye.Cli;

/// <summary>Options that can't be used together, or a value that only the verb can judge.</summary>
internal sealed class UsageException(string message) : Exception(message);
