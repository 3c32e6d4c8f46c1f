using Jiuye.Vocabulary;
using Orleans.CodeGeneration;

namespace Jiuye.OrleansGrains;

/// <summary>Erasing a person, told to the end. Keyed and answered as <see cref="IDistrictGrain"/>, beside it for the reason of <see cref="IDistrictCaseload"/>; asked by <see cref="DistrictErasures.ErasePersonAsync"/>.</summary>
[Version(2)]
[Alias("jiuye.IDistrictErasure")]
public interface IDistrictErasure : IGrainWithIntegerKey
{
    /// <summary>Erases a person as <see cref="IDistrictGrain.EraseAsync"/> does, waits for finished nights as long as a question for its district, and says how far it came. Scopes <see cref="GrainScope.Write"/> and <see cref="GrainScope.Person"/>.</summary>
    [Alias("ErasePerson")]
    Task<DistrictErasure> ErasePersonAsync(SeekerId person);
}
