namespace Jiuye.OrleansGrains;

/// <summary>What <c>siloBuilder.AddJiuye(…)</c> is told beside the engine's own options. Checked when the silo starts.</summary>
public sealed class JiuyeSiloOptions
{
    /// <summary>Who may call; at least one, or nobody is answered.</summary>
    public IList<GrainTenant> Tenants { get; } = [];

    /// <summary>The nights, made when a reminder finds one due; null where this cluster makes none. <see cref="JiuyeNightlyOptions.Node"/> differs from silo to silo, the rest is the same in all.</summary>
    public JiuyeNightlyOptions? Nightly { get; set; }

    /// <summary>How often a reminder looks whether a night is due, range [1 s, 1 h]; default 10 minutes. Orleans itself allows no less than <c>ReminderOptions.MinimumReminderPeriod</c>, one minute.</summary>
    public TimeSpan NightCheck { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a question waits for its district to come into memory, range [0.1 s, 10 min]; default 20 s: less than a caller waits for a grain (30 s unless set).</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long the right to write a district stays with an activation that is silent, range [1 s, 1 h]; default 5 s. It is renewed three times as often. After a silo died, writes of its districts wait so long at most.</summary>
    public TimeSpan LeaseTime { get; set; } = TimeSpan.FromSeconds(5);
}
