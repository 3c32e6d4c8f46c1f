namespace Jiuye.Tests.Matching;

/// <summary>What a reader of a soak asks.</summary>
internal enum SoakQuestion
{
    PostingsForSeeker,
    SeekersForPosting,
    PostingThatOnlyAsks,
    Explanation,
    Block,
}
