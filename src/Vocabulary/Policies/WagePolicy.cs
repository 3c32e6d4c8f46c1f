namespace Jiuye.Vocabulary;

/// <summary>How a jurisdiction converts wages stated a day or an hour to a month.</summary>
public sealed record WagePolicy
{
    /// <summary>Paid days a month (月计薪天数), range (0, 31]; 21.75 by 劳社部发〔2008〕3号.</summary>
    public required decimal PaidDaysAMonth { get; init; }

    /// <summary>Working hours a day, range (0, 24]; 8 by the Labour Law, Art. 36.</summary>
    public required decimal HoursADay { get; init; }
}
