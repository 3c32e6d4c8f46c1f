using Jiuye.Vocabulary;

namespace Jiuye;

/// <summary>When and how a host makes the nights of its districts; several hosts with one store and one folder share them.</summary>
public sealed class JiuyeNightlyOptions
{
    /// <summary>The folder of all results: <c>DISTRICT/yyyy-MM-dd/</c>, and <c>DISTRICT/current</c> that names the newest. Required.</summary>
    public string Results { get; set; } = "";

    /// <summary>What this node is called, 1 to 100 characters; different for every process that shares the nights. Required.</summary>
    public string Node { get; set; } = "";

    /// <summary>The local time at which a night begins; default 02:00. It is the night of that local day.</summary>
    public TimeOnly At { get; set; } = new(2, 0);

    /// <summary>The time zone, by its IANA name; default Asia/Shanghai.</summary>
    public string Zone { get; set; } = "Asia/Shanghai";

    /// <summary>The days of the week; empty for every day.</summary>
    public IList<DayOfWeek> Days { get; } = [];

    /// <summary>How late a night is still begun by a host that was not running at its hour, range [0, 24 h]; default 6 hours.</summary>
    public TimeSpan CatchUp { get; set; } = TimeSpan.FromHours(6);

    /// <summary>A folder with what a store does not hold; see <see cref="StoreExport.Beside"/>. Null for none.</summary>
    public string? Beside { get; set; }

    /// <summary>Threads that compute, range [1, 256]; default 1. The results do not depend on it.</summary>
    public int Threads { get; set; } = 1;

    /// <summary>How long a night stays with a node that is silent, range [1 s, 1 h]; default a minute.</summary>
    public TimeSpan LeaseTime { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How often a night may fail, or kill its node, before it is set aside, range [1, 100]; default 3.</summary>
    public int Attempts { get; set; } = 3;

    /// <summary>How long a night that failed is left before it is tried again, range [0, 1 day]; default 30 s.</summary>
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(30);

    private NightlyTime Time => new(At, TimeZoneInfo.FindSystemTimeZoneById(Zone), [.. Days]);

    /// <summary>The last night that has begun by a moment, and when it began.</summary>
    /// <exception cref="TimeZoneNotFoundException">There is no zone of the name <see cref="Zone"/>.</exception>
    public (DateOnly Date, DateTimeOffset Begins) Last(DateTimeOffset moment) => Time.Last(moment);

    /// <summary>The first night that begins after a moment, and when it begins.</summary>
    /// <exception cref="TimeZoneNotFoundException">There is no zone of the name <see cref="Zone"/>.</exception>
    public (DateOnly Date, DateTimeOffset Begins) Next(DateTimeOffset moment) => Time.Next(moment);

    /// <summary>How a shift makes these nights.</summary>
    /// <param name="policy">The policy.</param>
    public NightShiftOptions Under(Policy policy) => new()
    {
        Results = Results,
        Policy = policy,
        Node = Node,
        Beside = Beside,
        Threads = Threads,
        LeaseTime = LeaseTime,
        Attempts = Attempts,
        RetryAfter = RetryAfter,
    };
}
