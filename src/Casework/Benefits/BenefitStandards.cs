namespace Jiuye.Casework;

/// <summary>The notices on benefit standards that a city has issued, one after another. Immutable.</summary>
public sealed class BenefitStandards
{
    private readonly BenefitStandard[] lines;

    /// <summary>Takes the lines of the notices, in any order.</summary>
    /// <exception cref="ArgumentException">A line is out of range, or two lines hold for the same case.</exception>
    public BenefitStandards(IEnumerable<BenefitStandard> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        this.lines = [.. lines
            .OrderByDescending(static line => line.InForceFrom)
            .ThenByDescending(static line => line.ContributionYearsFrom)
            .ThenByDescending(static line => line.BenefitMonthFrom)];
        foreach (var line in this.lines)
            Check(line);
        foreach (var (line, next) in this.lines.Zip(this.lines.Skip(1)))
        {
            if ((line.InForceFrom, line.ContributionYearsFrom, line.BenefitMonthFrom) == (next.InForceFrom, next.ContributionYearsFrom, next.BenefitMonthFrom))
                throw new ArgumentException(FormattableString.Invariant($"Two lines from {line.InForceFrom:yyyy-MM-dd}, {line.ContributionYearsFrom} years and month {line.BenefitMonthFrom}; expected one."), nameof(lines));
        }
    }

    /// <summary>The line for a month of benefit.</summary>
    /// <param name="on">The day from which the month is paid: the latest notice in force on it decides.</param>
    /// <param name="contributionYears">Full years of contributions.</param>
    /// <param name="benefitMonth">Which month of benefit it is, from 1.</param>
    /// <returns>Null where no notice is known for it.</returns>
    public BenefitStandard? For(DateOnly on, int contributionYears, int benefitMonth)
    {
        var notice = lines.FirstOrDefault(line => line.InForceFrom <= on)?.InForceFrom;
        return lines.FirstOrDefault(line =>
            line.InForceFrom == notice && line.ContributionYearsFrom <= contributionYears && line.BenefitMonthFrom <= benefitMonth);
    }

    private static void Check(BenefitStandard line)
    {
        if (line.ContributionYearsFrom is < 0 or > 60)
            throw new ArgumentException($"Contribution years from {line.ContributionYearsFrom}: expected 0 to 60.", nameof(line));
        if (line.BenefitMonthFrom is < 1 or > 120)
            throw new ArgumentException($"Benefit month from {line.BenefitMonthFrom}: expected 1 to 120.", nameof(line));
        if (line.YuanAMonth < 0)
            throw new ArgumentException(FormattableString.Invariant($"{line.YuanAMonth} yuan a month: expected at least 0."), nameof(line));
    }
}
