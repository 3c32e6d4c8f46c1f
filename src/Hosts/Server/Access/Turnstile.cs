using System.Globalization;
using System.Threading.RateLimiting;

namespace Jiuye.Server;

/// <summary>How many calls are answered at once, and how many a key may make: beyond it calls are turned away with the time after which to come again.</summary>
internal sealed class Turnstile : IDisposable
{
    private readonly PartitionedRateLimiter<AccessKey> ofKey;
    private readonly ConcurrencyLimiter atOnce;

    internal Turnstile(ServerOptions options)
    {
        ofKey = PartitionedRateLimiter.Create<AccessKey, string>(key => RateLimitPartition.GetTokenBucketLimiter(key.Id, _ => new()
        {
            TokenLimit = options.CallsPerSecond,
            TokensPerPeriod = options.CallsPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
            AutoReplenishment = true,
        }));
        atOnce = new(new() { PermitLimit = options.CallsAtOnce, QueueLimit = 4 * options.CallsAtOnce, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
    }

    /// <summary>Lets a call in; null where the answer is given already. The lease is held until the call ends.</summary>
    internal async ValueTask<RateLimitLease?> EnterAsync(HttpContext context, AccessKey key)
    {
        using var counted = ofKey.AttemptAcquire(key);
        if (!counted.IsAcquired)
            return await TurnedAwayAsync(context, counted, StatusCodes.Status429TooManyRequests, $"The key '{key.Id}' has made its calls of this second.");
        var lease = await atOnce.AcquireAsync(1, context.RequestAborted);
        if (lease.IsAcquired)
            return lease;
        using (lease)
            return await TurnedAwayAsync(context, lease, StatusCodes.Status503ServiceUnavailable, "More calls than can be answered are waiting.");
    }

    public void Dispose()
    {
        ofKey.Dispose();
        atOnce.Dispose();
    }

    private static async ValueTask<RateLimitLease?> TurnedAwayAsync(HttpContext context, RateLimitLease lease, int status, string detail)
    {
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, (int)Math.Ceiling(after.TotalSeconds)) : 1;
        context.Response.Headers.RetryAfter = wait.ToString(CultureInfo.InvariantCulture);
        await Problem.WriteAsync(context, status, detail);
        return null;
    }
}
