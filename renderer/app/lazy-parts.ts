import { lazy, useEffect } from 'react'

/** How long the first screen has the machine to itself, in milliseconds. */
const AFTER_START = 1000

const loadMeetingScreen = () => import('./meeting-screen.tsx')
const loadPeopleScreen = () => import('../features/people/people-screen.tsx')
const loadHouseStyleScreen = () => import('../features/house-style/house-style-screen.tsx')
const loadDeletedScreen = () => import('./recently-deleted-screen.tsx')
const loadCopiesScreen = () => import('./copies-screen.tsx')
const loadReceivedReviewScreen = () => import('./received-review-screen.tsx')
const loadOpenDialog = () => import('./open-dialog.tsx')

// What the first screen does not need stands in files of its own, so that the window opens sooner.
export const MeetingScreen = lazy(async () => ({ default: (await loadMeetingScreen()).MeetingScreen }))
export const PeopleScreen = lazy(async () => ({ default: (await loadPeopleScreen()).PeopleScreen }))
export const HouseStyleScreen = lazy(async () => ({
  default: (await loadHouseStyleScreen()).HouseStyleScreen,
}))
export const RecentlyDeletedScreen = lazy(async () => ({
  default: (await loadDeletedScreen()).RecentlyDeletedScreen,
}))
export const CopiesScreen = lazy(async () => ({ default: (await loadCopiesScreen()).CopiesScreen }))
export const ReceivedReviewScreen = lazy(async () => ({
  default: (await loadReceivedReviewScreen()).ReceivedReviewScreen,
}))
export const OpenDialog = lazy(async () => ({ default: (await loadOpenDialog()).OpenDialog }))

const LOADS = [
  loadMeetingScreen,
  loadOpenDialog,
  loadPeopleScreen,
  loadHouseStyleScreen,
  loadDeletedScreen,
  loadCopiesScreen,
  loadReceivedReviewScreen,
]

/** Loads those parts soon after the start, so that nobody waits for them later either. */
export function useLazyPartsSoon(): void {
  useEffect(() => {
    const timer = setTimeout(() => void Promise.all(LOADS.map((load) => load())), AFTER_START)
    return () => clearTimeout(timer)
  }, [])
}
