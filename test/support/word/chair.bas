Option Explicit

' What a chair does to notes in LibreOffice, told line by line: a verb and its words, parted by tabs.

Private notes As Object
Private sought As String

Sub Main
	Dim files As Object, lines As Object
	On Error GoTo Failed
	files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
	lines = createUnoService("com.sun.star.io.TextInputStream")
	lines.setInputStream(files.openFileRead(Environ("CHAIR_STEPS")))
	lines.setEncoding("UTF-8")
	Do While Not lines.isEOF()
		Take(Split(lines.readLine(), Chr(9)))
	Loop
	StarDesktop.terminate()
	Exit Sub
Failed:
	Dim channel As Integer
	channel = FreeFile()
	Open Environ("CHAIR_TROUBLE") For Output As #channel
	Print #channel, "Line " & Erl & ": " & Error$ & " at " & sought
	Close #channel
	StarDesktop.terminate()
End Sub

Sub Take(words)
	Select Case words(0)
		Case "open"
			notes = StarDesktop.loadComponentFromURL(words(1), "_blank", 0, Array(Named("Hidden", True)))
			If words(2) = "unrecorded" Then notes.RedlineProtectionKey = Array()
			notes.RecordChanges = (words(2) = "recorded")
		Case "save"
			notes.storeToURL(words(1), Array(Named("FilterName", "MS Word 2007 XML")))
			notes.close(True)
		Case "recording"
			notes.RecordChanges = (words(1) = "on")
		Case "replace"
			Found(words(1)).setString(words(2))
		Case "append"
			Insert(Found(words(1)).getEnd(), words(2))
		Case "prepend"
			Insert(Found(words(1)).getStart(), words(2))
		Case "delete"
			Removed(words(1))
		Case "split"
			Break(Found(words(1)).getStart())
		Case "join"
			Dim mark As Object
			mark = At(words(1))
			mark.gotoEndOfParagraph(False)
			mark.goRight(1, True)
			mark.setString("")
		Case "add"
			Dim place As Object
			place = At(words(1))
			place.gotoEndOfParagraph(False)
			Break(place)
			place.gotoEndOfParagraph(False)
			Insert(place, words(2))
		Case "rewrite"
			Whole(words(1)).setString(words(2))
		Case "bold"
			Found(words(1)).CharWeight = com.sun.star.awt.FontWeight.BOLD
		Case "comment"
			Dim remark As Object
			remark = notes.createInstance("com.sun.star.text.textfield.Annotation")
			remark.Author = words(3)
			remark.Content = words(2)
			notes.Text.insertTextContent(At(words(1)), remark, True)
	End Select
End Sub

Function Found(words As String) As Object
	Dim search As Object, place As Object
	search = notes.createSearchDescriptor()
	search.SearchString = words
	search.SearchCaseSensitive = True
	place = notes.findFirst(search)
	sought = words
	If IsNull(place) Then Error 10000
	Found = place
End Function

Function At(words As String) As Object
	Dim place As Object
	place = Found(words)
	At = place.getText().createTextCursorByRange(place)
End Function

Function Whole(words As String) As Object
	Dim place As Object
	place = At(words)
	place.gotoStartOfParagraph(False)
	place.gotoEndOfParagraph(True)
	Whole = place
End Function

Sub Removed(words As String)
	Dim place As Object
	place = Whole(words)
	place.goRight(1, True)
	place.setString("")
End Sub

Sub Insert(place As Object, words As String)
	place.getText().insertString(place.getText().createTextCursorByRange(place), words, False)
End Sub

Sub Break(place As Object)
	Dim cursor As Object
	cursor = place.getText().createTextCursorByRange(place)
	place.getText().insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
End Sub

Function Named(wanted As String, setting)
	Dim property As New com.sun.star.beans.PropertyValue
	property.Name = wanted
	property.Value = setting
	Named = property
End Function
