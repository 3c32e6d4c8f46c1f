using Jiuye.Vocabulary;

namespace Jiuye.Matching;

/// <summary>What one occupation counts for another, and why.</summary>
/// <param name="Weight">Interval [0, 1]; 1 for the same occupation.</param>
/// <param name="Level">The finest level at which the two agree; null where even the major groups differ.</param>
/// <param name="NamedTogether">Employers who name both in one title.</param>
/// <param name="WantedTogether">Seekers who want both.</param>
/// <param name="Asked">Employers who ask for experience in the own occupation where they hire for the other.</param>
/// <param name="Moved">People who went from the own occupation to the other.</param>
public readonly record struct OccupationRelation(double Weight, OccupationLevel? Level, int NamedTogether, int WantedTogether, int Asked, int Moved);
