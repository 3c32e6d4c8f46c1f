namespace Jiuye;

/// <summary>Why a posting that a provision asks for could not be offered.</summary>
internal enum OfferShortage
{
    /// <summary>No valid posting passes the person's hard filters.</summary>
    NoneFits = 1,

    /// <summary>Every posting that fits was recommended before.</summary>
    AllOffered = 2,

    /// <summary>What still fits is offered to as many others as its openings allow.</summary>
    OpeningsTaken = 3,

    /// <summary>The person is not among the seekers of the dataset, or not searching on the day.</summary>
    NotSearching = 4,
}
