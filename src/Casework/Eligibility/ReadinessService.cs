using Jiuye.Vocabulary;

namespace Jiuye.Casework;

/// <summary>What an aid client gets by readiness (002 Art. 26(2); ).</summary>
/// <param name="MayRecommendPostings">True where postings are recommended now; not before the barrier is gone.</param>
/// <param name="Service">The service.</param>
/// <param name="Article">The article.</param>
public sealed record ReadinessService(bool MayRecommendPostings, Bilingual Service, string Article)
{
    /// <summary>The service for a barrier.</summary>
    /// <param name="barrier">The barrier that the readiness assessment found; null where it was not made.</param>
    /// <returns>Null where the assessment must be made first.</returns>
    public static ReadinessService? For(ReadinessBarrier? barrier) => barrier switch
    {
        null => null,
        ReadinessBarrier.None => new(true, new("精准匹配推荐并进行面试指导", "matching recommendations with interview guidance"), "002 Art. 26(2)"),
        ReadinessBarrier.Attitude => new(false, new("心理调适服务", "psychological adjustment service"), "002 Art. 26(2)"),
        ReadinessBarrier.Skill => new(false, new("推荐职业培训、创业培训或就业见习", "vocational training, startup training or a work trial"), "002 Art. 26(2)"),
        _ => throw new ArgumentOutOfRangeException(nameof(barrier), barrier, "No barrier."),
    };
}
