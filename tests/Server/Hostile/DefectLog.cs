using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Server.Tests.Hostile;

/// <summary>Keeps what a service logs as its own defects or failures.</summary>
internal sealed class DefectLog : ILoggerProvider, ILogger
{
    // An upload that its sender cut off is no defect.
    private const int UploadBroken = 7;

    private readonly ConcurrentQueue<string> lines = [];

    internal IReadOnlyCollection<string> Lines => lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel) && eventId.Id != UploadBroken)
            lines.Enqueue($"{formatter(state, exception)} {exception}");
    }

    public void Dispose()
    {
        // Nothing is held.
    }
}
