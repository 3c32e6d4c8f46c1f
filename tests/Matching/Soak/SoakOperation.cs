namespace Jiuye.Tests.Matching;

/// <summary>What a writer of a soak does.</summary>
internal enum SoakOperation
{
    PostingComes,
    PostingCloses,
    PlaceIsFilled,
    PostingGoes,
    SeekerComes,
    SeekerGoes,
    Referral,
    ManyCome,
}
