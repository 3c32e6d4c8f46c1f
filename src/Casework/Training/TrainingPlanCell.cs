using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>The persons of a plan's line in one area, of one band of age, with the same time to come.</summary>
/// <param name="Area">The county; null where not recorded.</param>
/// <param name="AgeBand">The band of age.</param>
/// <param name="Sessions">When they can come; <see cref="TrainingSessions.None"/> where not said.</param>
/// <param name="Persons">How many they are.</param>
/// <param name="Willing">How many of them said that they want training.</param>
public sealed record TrainingPlanCell(DistrictCode? Area, string AgeBand, TrainingSessions Sessions, int Persons, int Willing);
