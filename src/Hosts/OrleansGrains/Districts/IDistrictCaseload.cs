using Orleans.CodeGeneration;

namespace Jiuye.OrleansGrains;

/// <summary>The cases of a whole district. Keyed and answered as <see cref="IDistrictGrain"/>; asked by <see cref="DistrictCaseloads.DutiesOfAllAsync"/>.</summary>
/// <remarks>
/// An interface beside the first one, under a higher version: Orleans compares the version of the whole interface with every call, so that a higher one on <see cref="IDistrictGrain"/> would have
/// a newer caller's every question take the district from a silo of the version before, and be refused where there is no other. Only silos from version 2 on have this one.
/// </remarks>
[Version(2)]
[Alias("jiuye.IDistrictCaseload")]
public interface IDistrictCaseload : IGrainWithIntegerKey
{
    /// <summary>Returns where <see cref="DutiesAsync"/> can be answered, and says why where it cannot. Scope <see cref="GrainScope.Person"/>.</summary>
    /// <param name="asOf">The day.</param>
    [Alias("CheckDuties")]
    Task CheckDutiesAsync(DateOnly asOf);

    /// <summary>What is owed about everybody and everything that has a ledger, and not done on a day: ledger by ledger as the store has it when it is read, those to whom nothing is owed left out. Scope <see cref="GrainScope.Person"/>.</summary>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellation">Gives up.</param>
    [Alias("Duties")]
    IAsyncEnumerable<SubjectDuties> DutiesAsync(DateOnly asOf, CancellationToken cancellation = default);
}
