namespace InProcess.Tests.Stores;

/// <summary>A clock that stands until it is moved, also backwards.</summary>
public sealed class SteppedClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 1, 5, 2, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Move(TimeSpan by) => now += by;
}
