using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What a worker learns in reserve for a post.</summary>
/// <param name="Seeker">The worker.</param>
/// <param name="Aim">The training that opens the post, proved by putting the trained person through every filter.</param>
public sealed record ReserveTraining(SeekerId Seeker, TrainingAim Aim);
