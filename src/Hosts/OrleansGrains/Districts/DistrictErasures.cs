using Jiuye.Vocabulary;

namespace Jiuye.OrleansGrains;

/// <summary>Erasing persons in a district.</summary>
public static class DistrictErasures
{
    /// <summary>Erases a person in a district: records, earlier states, referrals, ledger, out of memory and out of finished nights. May be asked again; what is done is left. Scopes <see cref="GrainScope.Write"/> and <see cref="GrainScope.Person"/>.</summary>
    /// <param name="district">The district.</param>
    /// <param name="person">The person.</param>
    /// <exception cref="DistrictFaultException">The caller may not; the store does not answer; a silo is of a version that does not know the question (<see cref="DistrictFault.NotYet"/>), and <see cref="IDistrictGrain.EraseAsync"/> is to be used.</exception>
    /// <exception cref="OrleansException">The silo went: ask again.</exception>
    public static Task<DistrictErasure> ErasePersonAsync(this IDistrictGrain district, SeekerId person)
    {
        ArgumentNullException.ThrowIfNull(district);
        return NewerInterface.KnownAsync(nameof(IDistrictErasure), () => district.AsReference<IDistrictErasure>().ErasePersonAsync(person));
    }
}
