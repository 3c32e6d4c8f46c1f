using Jiuye.Vocabulary;

namespace Jiuye.Analytics;

/// <summary>An office with no business in a subsystem, and what follows on the day of the final notice.</summary>
/// <param name="Office">The office.</param>
/// <param name="NoPlacement">No 职业介绍 business.</param>
/// <param name="NoGuidance">No 职业指导 business.</param>
/// <param name="Step">What follows.</param>
/// <param name="On">The day.</param>
/// <param name="Article">The article.</param>
public sealed record ZeroBusinessAlert(AreaCode Office, bool NoPlacement, bool NoGuidance, ZeroBusinessStep Step, DateOnly On, string Article)
{
    /// <summary>The subsystems without business.</summary>
    public Bilingual Systems => (NoPlacement, NoGuidance) switch
    {
        (true, true) => new("职业介绍、职业指导", "placement and guidance"),
        (true, false) => new("职业介绍", "placement"),
        _ => new("职业指导", "guidance"),
    };
}
