using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>A training and how many persons want it.</summary>
/// <param name="Aim">Trade and grade.</param>
/// <param name="Persons">How many want it.</param>
public sealed record WishedTraining(TrainingAim Aim, int Persons);
