using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>试用期: a contract that ends within probation gives no benefits; afterwards the month of probation counts too .</summary>
public static class Probation
{
    /// <summary>Tells whether the person has the post's benefits.</summary>
    /// <param name="startedOn">The first day in post; null where not known.</param>
    /// <param name="endedOn">The last day in post; null while it goes on.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="policy">The jurisdiction.</param>
    /// <returns>Null where the jurisdiction sets no probation.</returns>
    /// <exception cref="ArgumentException">The post ends before it starts.</exception>
    public static Decision? Decide(DateOnly? startedOn, DateOnly? endedOn, DateOnly asOf, Policy policy)
    {
        Given.InOrder(startedOn, endedOn);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.Statement(PolicyParameters.ProbationMonths) is not { Value: { } months } statement)
            return null;
        // On the first day after probation it has been served in full: a month from 1 December is served on 1 January.
        DateOnly? served = startedOn?.AddMonths((int)months.Amount);
        var last = endedOn < asOf ? endedOn.Value.AddDays(1) : asOf;
        return Condition.All(
            statement.Source,
            new(new("试用期满，按实际在岗月数（含试用期）享受福利", "probation served: benefits for the months in post, probation included"), new("试用期未满，不享受福利", "probation not served: no benefits")),
            new Condition(
                served is { } day ? last >= day : null,
                Say.On(startedOn, "上岗", "in post since"),
                new($"试用期{months.ToText().Zh}届满时仍在岗", $"in post when the probation of {months.ToText().En} ends"))) with
        {
            Note = new("“上述各项福利”读作第（3）项所列取暖、防暑、独生子女费和住房公积金；社会保险不在其内", "\"the benefits above\" is read as those of item (3): heating, cooling, only-child money, housing fund; not the insurances"),
        };
    }

    /// <summary>True where the contract ended before probation was served; false where it did not, or where the start is not known.</summary>
    internal static bool EndedIn(WelfarePostFacts facts, Policy policy) =>
        policy.Get(PolicyParameters.ProbationMonths) is { } months && facts is { StartedOn: { } start, EndedOn: { } end } && end.AddDays(1) < start.AddMonths((int)months.Amount);
}
