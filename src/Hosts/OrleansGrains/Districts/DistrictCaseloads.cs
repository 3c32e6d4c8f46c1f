using System.Runtime.CompilerServices;

namespace Jiuye.OrleansGrains;

/// <summary>Questions about the cases of a whole district.</summary>
public static class DistrictCaseloads
{
    /// <summary>What is owed in a district and not done on a day, ledger by ledger; those to whom nothing is owed are left out. Scope <see cref="GrainScope.Person"/>, which the whole reading is to be under.</summary>
    /// <remarks>A few are on their way at once, whatever the district has. Who stops early leaves nothing open.</remarks>
    /// <param name="district">The district.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DistrictFaultException">The caller may not; the policy states no dated duty, or the calendar does not know the year; a silo is of a version that does not know the question (<see cref="DistrictFault.NotYet"/>).</exception>
    /// <exception cref="EnumerationAbortedException">The silo went in the middle, and with it the rest: ask again from the beginning.</exception>
    /// <exception cref="OrleansException">The silo went.</exception>
    public static async IAsyncEnumerable<SubjectDuties> DutiesOfAllAsync(this IDistrictGrain district, DateOnly asOf, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(district);
        var caseload = district.AsReference<IDistrictCaseload>();
        // Orleans looks for a silo of the right version with this call, and not where a stream begins.
        await NewerInterface.KnownAsync(nameof(IDistrictCaseload), async () =>
        {
            await caseload.CheckDutiesAsync(asOf);
            return true;
        });
        await using var owed = caseload.DutiesAsync(asOf, cancellation).GetAsyncEnumerator(cancellation);
        while (await NewerInterface.KnownAsync(nameof(IDistrictCaseload), () => owed.MoveNextAsync().AsTask()))
            yield return owed.Current;
    }
}
