using Microsoft.Extensions.Logging;

namespace Server.Tests;

/// <summary>Keeps the lines of a log.</summary>
internal sealed class KeptLog<T> : ILogger<T>
{
    private readonly List<string> lines = [];

    internal KeptLog(out IReadOnlyList<string> lines) => lines = this.lines;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Add(formatter(state, exception));
}
