using Jiuye.Matching.Clearing;

namespace Jiuye.Bench.Matching.Collaborative;

/// <summary>What one method did on one part.</summary>
/// <param name="Name">The method's.</param>
/// <param name="Figures">For each seeker asked: NDCG@10, HR@10, Recall@10.</param>
/// <param name="Exposure">How the lists of all seekers fall upon postings.</param>
/// <param name="TrainSeconds">Processor time of the training.</param>
/// <param name="ListSeconds">Processor time of the lists.</param>
internal sealed record MeasuredMethod(string Name, double[][] Figures, Exposure Exposure, double TrainSeconds, double ListSeconds);
