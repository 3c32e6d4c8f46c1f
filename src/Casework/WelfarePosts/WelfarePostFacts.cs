namespace Jiuye.Casework;

/// <summary>What wages, contributions and benefits of a public-welfare post are worked out from; null where not known.</summary>
public sealed record WelfarePostFacts
{
    /// <summary>The base wage, yuan a month.</summary>
    public decimal? BaseWage { get; init; }

    /// <summary>The floating wage, yuan a month; 0 where there is none.</summary>
    public decimal? FloatingWage { get; init; }

    /// <summary>The city's social average wage, yuan a month.</summary>
    public decimal? SocialAverageWage { get; init; }

    /// <summary>The city's minimum wage of the year, yuan a month.</summary>
    public decimal? MinimumWage { get; init; }

    /// <summary>The first day in post.</summary>
    public DateOnly? StartedOn { get; init; }

    /// <summary>The last day in post; null while it goes on.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Heating subsidy and coal money, yuan a month: the rules name the season and no sum.</summary>
    public decimal? HeatingYuanAMonth { get; init; }

    /// <summary>Heat-protection money, yuan a month: the rules name the season and no sum.</summary>
    public decimal? CoolingYuanAMonth { get; init; }

    /// <summary>Only-child money, yuan a month: the rules name its end and no sum; 0 where the person draws none.</summary>
    public decimal? OnlyChildYuanAMonth { get; init; }

    /// <summary>The birthday of the child for whom only-child money is drawn.</summary>
    public DateOnly? ChildBornOn { get; init; }

    /// <summary>Throws where a sum is negative or the post ends before it starts.</summary>
    internal void Check()
    {
        Given.NotNegative(BaseWage);
        Given.NotNegative(FloatingWage);
        Given.NotNegative(SocialAverageWage);
        Given.NotNegative(MinimumWage);
        Given.NotNegative(HeatingYuanAMonth);
        Given.NotNegative(CoolingYuanAMonth);
        Given.NotNegative(OnlyChildYuanAMonth);
        Given.InOrder(StartedOn, EndedOn);
    }
}
