using Jiuye.Vocabulary;

namespace Jiuye.Simulation;

/// <summary>The facts on which the rest of a seeker's life hangs.</summary>
/// <param name="Age">Completed years.</param>
/// <param name="Education">The schooling completed.</param>
/// <param name="Years">Years since the first job.</param>
/// <param name="IsNewGraduate">True where the person left school within the last year and has not worked.</param>
internal readonly record struct PersonTraits(int Age, EducationLevel Education, int Years, bool IsNewGraduate);
